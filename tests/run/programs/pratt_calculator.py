"""A small language: tokens, a Pratt parser, closures, error messages that point at their place."""

import operator


class SourceError(Exception):
    def __init__(self, message, text, at):
        super().__init__(message)
        self.text, self.at = text, at

    def __str__(self):
        return f"{self.args[0]}\n  {self.text}\n  {' ' * self.at}^"


def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == "." and text[i + 1:i + 2].isdigit():
            start = i
            while i < len(text) and (text[i].isdigit() or text[i] == "."):
                i += 1
            yield "number", text[start:i], start
        elif c.isalpha() or c == "_":
            start = i
            while i < len(text) and (text[i].isalnum() or text[i] == "_"):
                i += 1
            yield "name", text[start:i], start
        elif text[i:i + 2] in {"**", "==", "!=", "<=", ">=", "->"}:
            yield "op", text[i:i + 2], i
            i += 2
        elif c in "+-*/%()<>=,?:":
            yield "op", c, i
            i += 1
        else:
            raise SourceError(f"unexpected {c!r}", text, i)
    yield "end", "", len(text)


BINARY = {
    "==": (10, operator.eq), "!=": (10, operator.ne), "<": (20, operator.lt), ">": (20, operator.gt),
    "+": (30, operator.add), "-": (30, operator.sub), "*": (40, operator.mul), "/": (40, operator.truediv),
    "%": (40, operator.mod), "**": (60, operator.pow),
}


class Parser:
    def __init__(self, text):
        self.text = text
        self.tokens = list(tokens(text))
        self.pos = 0

    @property
    def current(self):
        return self.tokens[self.pos]

    def advance(self):
        token = self.current
        self.pos += 1
        return token

    def accept(self, value):
        if self.current[1] == value and self.current[0] == "op":
            self.pos += 1
            return True
        return False

    def expect(self, value):
        if not self.accept(value):
            kind, found, at = self.current
            raise SourceError(f"expected {value!r}, found {found or kind!r}", self.text, at)

    def expression(self, power=0):
        left = self.prefix()
        while True:
            kind, op, at = self.current
            if op == "?" and power == 0:
                self.advance()
                then = self.expression()
                self.expect(":")
                other = self.expression()
                left = ("if", left, then, other)
                continue
            if kind != "op" or op not in BINARY or BINARY[op][0] <= power:
                return left
            self.advance()
            binding, function = BINARY[op]
            right = self.expression(binding - 1 if op == "**" else binding)
            left = ("binary", function, left, right)

    def prefix(self):
        kind, value, at = self.advance()
        match kind, value:
            case "number", text:
                try:
                    return ("const", float(text) if "." in text else int(text))
                except ValueError:
                    raise SourceError(f"bad number {text}", self.text, at) from None
            case "name", name if self.accept("("):
                args = []
                while not self.accept(")"):
                    args.append(self.expression())
                    if not self.accept(","):
                        self.expect(")")
                        break
                return ("call", name, args)
            case "name", name:
                return ("name", name)
            case "op", "-":
                return ("binary", lambda _, x: -x, ("const", 0), self.expression(50))
            case "op", "(":
                inner = self.expression()
                self.expect(")")
                return inner
            case _:
                raise SourceError(f"unexpected {value or kind!r}", self.text, at)


def evaluate(node, names):
    match node:
        case ("const", value):
            return value
        case ("name", name):
            if name not in names:
                raise NameError(f"unknown {name!r}")
            return names[name]
        case ("binary", function, left, right):
            return function(evaluate(left, names), evaluate(right, names))
        case ("if", condition, then, other):
            return evaluate(then if evaluate(condition, names) else other, names)
        case ("call", name, args):
            return names[name](*[evaluate(a, names) for a in args])


def run(text, **names):
    parser = Parser(text)
    node = parser.expression()
    if parser.current[0] != "end":
        kind, value, at = parser.current
        raise SourceError(f"left over: {value!r}", text, at)
    return evaluate(node, names)


NAMES = {"pi": 3.14159, "x": 7, "max": max, "len": len, "word": "abc", "add": lambda *v: sum(v)}
for text in [
    "1 + 2 * 3", "(1 + 2) * 3", "2 ** 3 ** 2", "-2 ** 2", "10 % 4 - 1", "x > 5 ? x * 2 : 0", "max(1, x, 3) / 2",
    "add()", "add(1, 2, 3) == 6", "word * 2 + word", "len(word) < 2 ? 1 : x == 7 ? 100 : 3", ".5 + 1.",
    "1 +", "(1 + 2", "1 $ 2", "2 2", "max(1 2)", "y + 1", "1.2.3", "1 / 0", "word - 1", "max()", "x(1)", "nope(2)",
]:
    try:
        print(f"{text:40} = {run(text, **NAMES)!r}")
    except SourceError as error:
        print(f"{text:40} ! {error}")
    except Exception as error:
        print(f"{text:40} ! {type(error).__name__}: {error}")

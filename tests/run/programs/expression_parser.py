# State machines, dispatch tables and parsing, without annotations.
import sys


class Token:
    def __init__(self, kind, value):
        self.kind, self.value = kind, value

    def __repr__(self):
        return f"{self.kind}:{self.value}"


def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            yield Token("num", float(text[i:j]) if "." in text[i:j] else int(text[i:j]))
            i = j
        elif c.isalpha():
            j = i
            while j < len(text) and text[j].isalnum():
                j += 1
            yield Token("name", text[i:j])
            i = j
        elif c in "+-*/()=^,":
            yield Token("op", c)
            i += 1
        else:
            raise SyntaxError(f"bad character {c!r} at {i}")
    yield Token("end", None)


class Parser:
    binary = {"+": (1, lambda a, b: a + b), "-": (1, lambda a, b: a - b), "*": (2, lambda a, b: a * b), "/": (2, lambda a, b: a / b), "^": (3, lambda a, b: a**b)}
    functions = {"max": max, "min": min, "abs": abs, "round": round}

    def __init__(self):
        self.vars = {"pi": 3.14159}

    def eval(self, text):
        self.toks = list(tokens(text))
        self.pos = 0
        if len(self.toks) > 2 and self.toks[0].kind == "name" and self.toks[1].value == "=":
            name = self.next().value
            self.next()
            self.vars[name] = value = self.expr()
        else:
            value = self.expr()
        if self.peek().kind != "end":
            raise SyntaxError(f"unexpected {self.peek()}")
        return value

    def peek(self):
        return self.toks[self.pos]

    def next(self):
        self.pos += 1
        return self.toks[self.pos - 1]

    def expr(self, least=1):
        left = self.atom()
        while True:
            op = self.peek().value
            if op not in self.binary or self.binary[op][0] < least:
                return left
            self.next()
            prec, fn = self.binary[op]
            left = fn(left, self.expr(prec if op == "^" else prec + 1))

    def atom(self):
        tok = self.next()
        if tok.kind == "num":
            return tok.value
        if tok.kind == "name":
            if self.peek().value == "(":
                self.next()
                args = []
                while self.peek().value != ")":
                    args.append(self.expr())
                    if self.peek().value == ",":
                        self.next()
                self.next()
                return self.functions[tok.value](*args)
            try:
                return self.vars[tok.value]
            except KeyError:
                raise NameError(tok.value) from None
        if tok.value == "-":
            return -self.atom()
        if tok.value == "(":
            value = self.expr()
            if self.next().value != ")":
                raise SyntaxError("expected )")
            return value
        raise SyntaxError(f"unexpected {tok}")


p = Parser()
for line in ["1 + 2 * 3", "x = 2 ^ 3 ^ 2", "x / 4", "-(1 + 2) * 3", "max(1, x, 3) - min(4, 5)", "abs(-2.5)", "y + 1", "1 / 0", "2 +", "3 $ 4", "(1", "1 2", "round(2.567, 1)"]:
    try:
        print(line, "=", p.eval(line))
    except (SyntaxError, NameError, ZeroDivisionError) as e:
        print(line, "!", type(e).__name__, e)

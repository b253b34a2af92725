"""A tokenizer, parser and evaluator for a small language with functions."""


class Error(Exception):
    pass


def tokenize(text):
    i, out = 0, []
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit():
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            num = text[i:j]
            out.append(("num", float(num) if "." in num else int(num)))
            i = j
        elif c.isalpha() or c == "_":
            j = i
            while j < len(text) and (text[j].isalnum() or text[j] == "_"):
                j += 1
            out.append(("name", text[i:j]))
            i = j
        elif c in "+-*/()=,<>;{}":
            out.append(("op", c))
            i += 1
        else:
            raise Error(f"bad character {c!r} at {i}")
    out.append(("end", None))
    return out


class Parser:
    PREC = {"<": 1, ">": 1, "+": 2, "-": 2, "*": 3, "/": 3}

    def __init__(self, tokens):
        self.tokens = tokens
        self.at = 0

    @property
    def peek(self):
        return self.tokens[self.at]

    def next(self):
        tok = self.tokens[self.at]
        self.at += 1
        return tok

    def expect(self, op):
        kind, value = self.next()
        if value != op:
            raise Error(f"expected {op!r}, got {value!r}")

    def program(self):
        out = []
        while self.peek[0] != "end" and self.peek[1] != "}":
            out.append(self.statement())
            if self.peek == ("op", ";"):
                self.next()
        return out

    def statement(self):
        if self.peek == ("name", "def"):
            self.next()
            name = self.next()[1]
            self.expect("(")
            params = []
            while self.peek[1] != ")":
                params.append(self.next()[1])
                if self.peek[1] == ",":
                    self.next()
            self.expect(")")
            self.expect("{")
            body = self.program()
            self.expect("}")
            return ("def", name, params, body)
        left = self.expr()
        if self.peek == ("op", "="):
            self.next()
            if left[0] != "var":
                raise Error("cannot assign")
            return ("set", left[1], self.expr())
        return left

    def expr(self, least=0):
        left = self.atom()
        while self.peek[0] == "op" and self.PREC.get(self.peek[1], -1) > least:
            op = self.next()[1]
            left = ("bin", op, left, self.expr(self.PREC[op]))
        return left

    def atom(self):
        kind, value = self.next()
        match kind, value:
            case "num", n:
                return ("num", n)
            case "name", "if":
                cond, a, b = self.expr(), self.block(), self.block()
                return ("if", cond, a, b)
            case "name", name:
                if self.peek == ("op", "("):
                    self.next()
                    args = []
                    while self.peek[1] != ")":
                        args.append(self.expr())
                        if self.peek[1] == ",":
                            self.next()
                    self.next()
                    return ("call", name, args)
                return ("var", name)
            case "op", "(":
                e = self.expr()
                self.expect(")")
                return e
            case "op", "-":
                return ("bin", "-", ("num", 0), self.expr(2))
            case _:
                raise Error(f"unexpected {value!r}")

    def block(self):
        self.expect("{")
        body = self.program()
        self.expect("}")
        return body


OPS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
}


def run(body, env):
    value = None
    for node in body:
        value = ev(node, env)
    return value


def ev(node, env):
    kind, *rest = node
    if kind == "num":
        return rest[0]
    if kind == "var":
        if rest[0] not in env:
            raise Error(f"unknown name {rest[0]}")
        return env[rest[0]]
    if kind == "set":
        env[rest[0]] = value = ev(rest[1], env)
        return value
    if kind == "bin":
        op, a, b = rest
        return OPS[op](ev(a, env), ev(b, env))
    if kind == "if":
        cond, a, b = rest
        return run(a if ev(cond, env) else b, env)
    if kind == "def":
        name, params, inner = rest

        def call(*args):
            if len(args) != len(params):
                raise Error(f"{name} takes {len(params)} arguments")
            return run(inner, {**env, **dict(zip(params, args))})

        env[name] = call
        return None
    if kind == "call":
        f = env.get(rest[0])
        if not callable(f):
            raise Error(f"{rest[0]} is no function")
        return f(*[ev(a, env) for a in rest[1]])
    raise AssertionError(kind)


for text in [
    "1 + 2 * 3",
    "(1 + 2) * 3 - -4",
    "x = 5; y = x * 2; x + y",
    "7 / 2; 2 < 3",
    "def sq(n) { n * n }; sq(4) + sq(1.5)",
    "def fact(n) { if n < 2 { 1 } { n * fact(n - 1) } }; fact(20)",
    "def add(a, b) { a + b }; add(1)",
    "1 +",
    "zz + 1",
    "1 $ 2",
    "1 = 2",
    "5(3)",
    "x = 3; x(1)",
    "1 / 0",
    "max(3, 8)",
]:
    try:
        env = {"max": max}
        print(text, "=>", run(Parser(tokenize(text)).program(), env))
    except (Error, ZeroDivisionError) as e:
        print(text, "!!", type(e).__name__, e)

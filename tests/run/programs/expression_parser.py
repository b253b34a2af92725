def tokenize(src):
    tokens = []
    i = 0
    while i < len(src):
        c = src[i]
        if c.isspace():
            i += 1
        elif c.isdigit():
            j = i
            while j < len(src) and (src[j].isdigit() or src[j] == "."):
                j += 1
            text = src[i:j]
            tokens.append(("num", float(text) if "." in text else int(text)))
            i = j
        elif c.isalpha():
            j = i
            while j < len(src) and src[j].isalnum():
                j += 1
            tokens.append(("name", src[i:j]))
            i = j
        elif c in "+-*/()=^":
            tokens.append(("op", c))
            i += 1
        else:
            raise SyntaxError(f"bad character {c!r} at {i}")
    tokens.append(("end", None))
    return tokens
class Parser:
    def __init__(self, tokens, env):
        self.tokens = tokens
        self.pos = 0
        self.env = env
    def peek(self):
        return self.tokens[self.pos]
    def take(self, value=None):
        kind, v = self.tokens[self.pos]
        if value is not None and v != value:
            raise SyntaxError(f"expected {value!r}, got {v!r}")
        self.pos += 1
        return v
    def expr(self):
        v = self.term()
        while self.peek()[1] in ("+", "-") and self.peek()[0] == "op":
            if self.take() == "+":
                v = v + self.term()
            else:
                v = v - self.term()
        return v
    def term(self):
        v = self.factor()
        while self.peek() in [("op", "*"), ("op", "/")]:
            op = self.take()
            w = self.factor()
            v = v * w if op == "*" else v / w
        return v
    def factor(self):
        kind, v = self.peek()
        if kind == "op" and v == "-":
            self.take()
            return -self.factor()
        base = self.atom()
        if self.peek() == ("op", "^"):
            self.take()
            return base ** self.factor()
        return base
    def atom(self):
        kind, v = self.peek()
        self.pos += 1
        if kind == "num":
            return v
        if kind == "name":
            if v not in self.env:
                raise NameError(f"unknown {v}")
            return self.env[v]
        if v == "(":
            r = self.expr()
            self.take(")")
            return r
        raise SyntaxError(f"unexpected {v!r}")
env = {"pi": 3.14159, "x": 10}
for src in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-x ^ 2", "10 / 4 - 1", "pi * x", "7 / 0", "1 +", "y + 1", "2 $ 3", "2 * (3"]:
    try:
        p = Parser(tokenize(src), env)
        print(src, "=", p.expr())
    except (SyntaxError, NameError, ZeroDivisionError) as e:
        print(src, "!", type(e).__name__, e)

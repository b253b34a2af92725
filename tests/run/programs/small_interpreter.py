"""A parser and an interpreter for a small language: classes, tables of methods, exceptions with places."""
import re
from collections import ChainMap


class LangError(Exception):
    def __init__(self, message, at=None):
        self.message, self.at = message, at
        super().__init__(message, at)

    def __str__(self):
        return f"{self.message} at {self.at}" if self.at is not None else self.message


class Token(tuple):
    __slots__ = ()

    def __new__(cls, kind, text, at):
        return super().__new__(cls, (kind, text, at))

    kind = property(lambda self: self[0])
    text = property(lambda self: self[1])
    at = property(lambda self: self[2])


TOKEN = re.compile(r"\s*(?:(?P<num>\d+(?:\.\d+)?)|(?P<name>[A-Za-z_]\w*)|(?P<op>==|<=|>=|[-+*/()=<>,{};]))")


def tokens(text):
    at = 0
    text = text.rstrip()
    while at < len(text):
        m = TOKEN.match(text, at)
        if not m:
            raise LangError(f"bad character {text[at]!r}", at)
        yield Token(m.lastgroup, m.group(m.lastgroup), m.start(m.lastgroup))
        at = m.end()
    yield Token("end", "", at)


class Parser:
    levels = [("==", "<", ">", "<=", ">="), ("+", "-"), ("*", "/")]

    def __init__(self, text):
        self.tokens = list(tokens(text))
        self.i = 0

    @property
    def now(self):
        return self.tokens[self.i]

    def take(self, *texts):
        token = self.now
        if texts and token.text not in texts:
            raise LangError(f"expected {' or '.join(texts)}, found {token.text or 'end'!r}", token.at)
        self.i += 1
        return token

    def block(self, end=""):
        out = []
        while self.now.text != end:
            out.append(self.statement())
        return out

    def statement(self):
        t = self.now
        if t.text in ("if", "while"):
            self.take()
            cond = self.expr()
            self.take("{")
            body = self.block("}")
            self.take("}")
            other = []
            if t.text == "if" and self.now.text == "else":
                self.take()
                self.take("{")
                other = self.block("}")
                self.take("}")
            return (t.text, cond, body, other)
        if t.text == "print":
            self.take()
            e = self.expr()
            self.take(";")
            return ("print", e)
        if t.kind == "name" and self.tokens[self.i + 1].text == "=":
            self.take()
            self.take("=")
            e = self.expr()
            self.take(";")
            return ("set", t.text, e)
        e = self.expr()
        self.take(";")
        return ("do", e)

    def expr(self, level=0):
        if level == len(self.levels):
            return self.atom()
        left = self.expr(level + 1)
        while self.now.text in self.levels[level]:
            op = self.take()
            left = ("op", op.text, left, self.expr(level + 1), op.at)
        return left

    def atom(self):
        t = self.take()
        if t.kind == "num":
            return ("num", float(t.text) if "." in t.text else int(t.text))
        if t.kind == "name":
            if self.now.text == "(":
                self.take()
                args = []
                while self.now.text != ")":
                    args.append(self.expr())
                    if self.now.text == ",":
                        self.take()
                self.take(")")
                return ("call", t.text, args, t.at)
            return ("get", t.text, t.at)
        if t.text == "-":
            return ("op", "-", ("num", 0), self.atom(), t.at)
        if t.text == "(":
            e = self.expr()
            self.take(")")
            return e
        raise LangError(f"unexpected {t.text or 'end'!r}", t.at)


class Machine:
    builtins = {"max": max, "min": min, "abs": abs, "sq": lambda x: x * x}
    ops = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "/": lambda a, b: a / b,
        "<": lambda a, b: a < b,
        ">": lambda a, b: a > b,
        "==": lambda a, b: a == b,
        "<=": lambda a, b: a <= b,
        ">=": lambda a, b: a >= b,
    }

    def __init__(self, **names):
        self.names = ChainMap({}, names, self.builtins)
        self.out = []

    def run(self, program):
        for node in program:
            self.visit(node)
        return self.out

    def visit(self, node):
        return getattr(self, "visit_" + node[0])(*node[1:])

    def visit_if(self, cond, body, other):
        self.run(body if self.visit(cond) else other)

    def visit_while(self, cond, body, other):
        n = 0
        while self.visit(cond):
            self.run(body)
            n += 1
            if n > 1000:
                raise LangError("endless")

    def visit_print(self, e):
        self.out.append(self.visit(e))

    def visit_set(self, name, e):
        self.names[name] = self.visit(e)

    def visit_do(self, e):
        self.visit(e)

    def visit_num(self, value):
        return value

    def visit_get(self, name, at):
        try:
            return self.names[name]
        except KeyError:
            raise LangError(f"no {name}", at) from None

    def visit_op(self, op, left, right, at):
        try:
            return self.ops[op](self.visit(left), self.visit(right))
        except ZeroDivisionError as e:
            raise LangError(str(e), at) from e
        except TypeError as e:
            raise LangError("bad operands", at) from e

    def visit_call(self, name, args, at):
        f = self.visit_get(name, at)
        if not callable(f):
            raise LangError(f"{name} is no function", at)
        return f(*[self.visit(a) for a in args])


programs = [
    "x = 3; y = x * 2 + 1; print y; print max(x, y, 10) - min(x, y);",
    "i = 0; s = 0; while i < 5 { s = s + i; i = i + 1; } print s; if s == 10 { print 1; } else { print 2; }",
    "print sq(sq(2)) / 4; print -(3 - 5) * 2.5;",
    "print 1 / 0;",
    "print nope;",
    "x = ;",
    "print 3 $ 4;",
    "while 1 { x = 1; }",
    "x = 1; print x(2);",
    "print k + 1; k = 7; print k;",
    "print max + 1;",
    "if 1 { print 2; ",
]
for text in programs:
    m = Machine(k=41)
    try:
        print(m.run(Parser(text).block()))
    except LangError as e:
        print(type(e).__name__, e, m.out, repr(e.__cause__))

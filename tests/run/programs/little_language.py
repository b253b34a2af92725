"""An interpreter of a little language: tokens by a generator, a recursive-descent parser, closures, an environment chain."""
import operator


class Error(Exception):
    def __init__(self, message, line):
        super().__init__(message)
        self.line = line

    def __str__(self):
        return f"line {self.line}: {self.args[0]}"


def tokens(text):
    line = 1
    i = 0
    while i < len(text):
        c = text[i]
        if c == "\n":
            line += 1
            i += 1
        elif c.isspace():
            i += 1
        elif c.isdigit():
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            number = text[i:j]
            yield "number", float(number) if "." in number else int(number), line
            i = j
        elif c.isalpha() or c == "_":
            j = i
            while j < len(text) and (text[j].isalnum() or text[j] == "_"):
                j += 1
            word = text[i:j]
            yield ("keyword" if word in KEYWORDS else "name"), word, line
            i = j
        elif c == '"':
            j = text.find('"', i + 1)
            if j < 0:
                raise Error("unterminated text", line)
            yield "text", text[i + 1 : j], line
            i = j + 1
        else:
            two = text[i : i + 2]
            if two in ("==", "<=", ">=", "!=", "=>"):
                yield "op", two, line
                i += 2
            elif c in "+-*/%<>=(){},;":
                yield "op", c, line
                i += 1
            else:
                raise Error(f"unexpected {c!r}", line)
    yield "end", None, line


KEYWORDS = {"let", "fn", "if", "else", "while", "print", "return", "true", "false", "nil"}
OPS = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "%": operator.mod,
    "<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge, "==": operator.eq, "!=": operator.ne,
}
LEVELS = [("==", "!="), ("<", ">", "<=", ">="), ("+", "-"), ("*", "/", "%")]


class Return(Exception):
    def __init__(self, value):
        self.value = value


class Scope(dict):
    def __init__(self, parent=None, **names):
        super().__init__(names)
        self.parent = parent

    def find(self, name):
        scope = self
        while scope is not None:
            if name in scope:
                return scope
            scope = scope.parent
        return None


class Parser:
    def __init__(self, text):
        self.tokens = list(tokens(text))
        self.at = 0

    def peek(self):
        return self.tokens[self.at]

    def take(self, *wanted):
        kind, value, line = self.tokens[self.at]
        if kind in ("op", "keyword") and value in wanted:
            self.at += 1
            return value
        return None

    def need(self, wanted):
        if not self.take(wanted):
            kind, value, line = self.peek()
            raise Error(f"expected {wanted!r}, not {value!r}", line)

    def name(self):
        kind, value, line = self.peek()
        if kind != "name":
            raise Error("a name is needed", line)
        self.at += 1
        return value

    def block(self):
        self.need("{")
        body = []
        while not self.take("}"):
            body.append(self.statement())
        return body

    def statement(self):
        line = self.peek()[2]
        if self.take("let"):
            name = self.name()
            self.need("=")
            value = self.expression()
            self.need(";")
            return lambda scope: scope.__setitem__(name, value(scope))
        if self.take("print"):
            values = [self.expression()]
            while self.take(","):
                values.append(self.expression())
            self.need(";")
            return lambda scope: print(*[show(v(scope)) for v in values])
        if self.take("if"):
            condition = self.expression()
            then = self.block()
            other = self.block() if self.take("else") else []
            return lambda scope: run(then if condition(scope) else other, scope)
        if self.take("while"):
            condition = self.expression()
            body = self.block()

            def loop(scope):
                while condition(scope):
                    run(body, scope)

            return loop
        if self.take("return"):
            value = self.expression()
            self.need(";")

            def leave(scope):
                raise Return(value(scope))

            return leave
        value = self.expression()
        if self.take("="):
            name = getattr(value, "variable", None)
            new = self.expression()
            self.need(";")
            if name is None:
                raise Error("only names can be assigned to", line)

            def store(scope):
                owner = scope.find(name)
                if owner is None:
                    raise Error(f"{name} is not defined", line)
                owner[name] = new(scope)

            return store
        self.need(";")
        return value

    def expression(self, level=0):
        if level == len(LEVELS):
            return self.call()
        left = self.expression(level + 1)
        while True:
            line = self.peek()[2]
            op = self.take(*LEVELS[level])
            if not op:
                return left
            left = self.binary(op, left, self.expression(level + 1), line)

    @staticmethod
    def binary(op, a, b, line):
        def work(scope):
            x = a(scope)
            y = b(scope)
            try:
                return OPS[op](x, y)
            except (TypeError, ZeroDivisionError) as e:
                raise Error(f"{show(x)} {op} {show(y)}: {type(e).__name__}", line) from None

        return work

    def call(self):
        value = self.primary()
        while self.take("("):
            args = []
            while not self.take(")"):
                args.append(self.expression())
                self.take(",")
            value = self.invoke(value, args, self.peek()[2])
        return value

    @staticmethod
    def invoke(callee, args, line):
        def work(scope):
            f = callee(scope)
            values = [a(scope) for a in args]
            if not callable(f):
                raise Error(f"{show(f)} is no function", line)
            return f(*values)

        return work

    def primary(self):
        kind, value, line = self.peek()
        self.at += 1
        if kind in ("number", "text"):
            return lambda scope: value
        if kind == "name":
            def variable(scope):
                owner = scope.find(value)
                if owner is None:
                    raise Error(f"{value} is not defined", line)
                return owner[value]

            variable.variable = value
            return variable
        if value in ("true", "false", "nil"):
            constant = {"true": True, "false": False, "nil": None}[value]
            return lambda scope: constant
        if value == "-":
            inner = self.primary()
            return lambda scope: -inner(scope)
        if value == "(":
            inner = self.expression()
            self.need(")")
            return inner
        if value == "fn":
            self.need("(")
            params = []
            while not self.take(")"):
                params.append(self.name())
                self.take(",")
            body = self.block()

            def make(scope):
                def function(*args):
                    if len(args) != len(params):
                        raise Error(f"{len(params)} arguments wanted, {len(args)} given", line)
                    try:
                        run(body, Scope(scope, **dict(zip(params, args))))
                    except Return as r:
                        return r.value
                    return None

                return function

            return make
        raise Error(f"unexpected {value!r}", line)


def show(v):
    if v is None:
        return "nil"
    if isinstance(v, bool):
        return "true" if v else "false"
    if callable(v):
        return "<fn>"
    return str(v)


def run(statements, scope):
    for statement in statements:
        statement(scope)


def execute(text):
    try:
        parser = Parser(text)
        program = []
        while parser.peek()[0] != "end":
            program.append(parser.statement())
        run(program, Scope(None, max=max))
    except Error as e:
        print("error:", e)


execute("""
let fact = fn(n) { if n < 2 { return 1; } return n * fact(n - 1); };
print fact(5), fact(25);
let counter = fn() { let n = 0; return fn() { n = n + 1; return n; }; };
let a = counter(); let b = counter();
print a(), a(), b(), a();
let i = 0;
while i < 3 { print "i =", i, i % 2 == 0; i = i + 1; }
print max(3, 7), 7 / 2, 2.5 * 2, "x" + "y", -3 + 10, nil, fact;
""")
execute("print 1 + \"a\";")
execute("let x = 1;\nprint x / 0;")
execute("print y;")
execute("let f = fn(a, b) { return a; };\nprint f(1);")
execute("print (1;")
execute("print \"abc;")
execute("5 = 6;")
execute("print 3(4);")
execute("let x = 1;\n\nx = $;")

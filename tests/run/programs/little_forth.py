"""A small Forth: words are closures in a dict, definitions nest, errors are exceptions of its own."""


class ForthError(Exception):
    def __init__(self, word, reason):
        super().__init__(word, reason)
        self.word = word
        self.reason = reason

    def __str__(self):
        return f"{self.word}: {self.reason}"


class StackUnderflow(ForthError):
    def __init__(self, word):
        ForthError.__init__(self, word, "stack underflow")


class Forth:
    def __init__(self):
        self.stack = []
        self.words = {}
        self.out = []
        self.compiling = None
        self.variables = {}
        for symbol, function in {
            "+": lambda a, b: a + b,
            "-": lambda a, b: a - b,
            "*": lambda a, b: a * b,
            "/": lambda a, b: a // b,
            "mod": lambda a, b: a % b,
            "max": max,
            "min": min,
            "=": lambda a, b: -(a == b),
            "<": lambda a, b: -(a < b),
        }.items():
            self.words[symbol] = self.binary(symbol, function)
        self.words.update(dup=self.dup, drop=self.pop, swap=self.swap, over=self.over)
        self.words["."] = lambda: self.out.append(str(self.pop()))
        self.words["cr"] = self.flush
        self.words["emit"] = lambda: self.out.append(chr(self.pop()))

    def binary(self, symbol, function):
        def word():
            if len(self.stack) < 2:
                raise StackUnderflow(symbol)
            b = self.stack.pop()
            a = self.stack.pop()
            self.stack.append(function(a, b))

        return word

    def pop(self):
        try:
            return self.stack.pop()
        except IndexError:
            raise StackUnderflow("pop") from None

    def dup(self):
        self.stack.append(self.stack[-1])

    def swap(self):
        *rest, a, b = self.stack
        self.stack = [*rest, b, a]

    def over(self):
        self.stack.append(self.stack[-2])

    def flush(self):
        print(" ".join(self.out))
        self.out.clear()

    def run(self, text):
        tokens = iter(text.split())
        for token in tokens:
            if token == ":":
                name = next(tokens)
                body = []
                for inner in tokens:
                    if inner == ";":
                        break
                    body.append(inner)
                else:
                    raise ForthError(name, "definition without end")
                self.words[name] = self.define(body)
            elif token == "times":
                count, body = self.pop(), next(tokens)
                for _ in range(count):
                    self.run(body)
            else:
                self.execute(token)

    def define(self, body):
        return lambda: self.run(" ".join(body))

    def execute(self, token):
        if token in self.words:
            self.words[token]()
            return
        try:
            self.stack.append(int(token))
        except ValueError as error:
            raise ForthError(token, "unknown word") from error


forth = Forth()
programs = [
    "1 2 + . cr",
    ": square dup * ; 7 square . cr",
    ": cube dup square * ; 3 cube . 4 cube . cr",
    "+",
    "1 2 3 swap . . . cr",
    "nonsense",
    ": open 1 2",
    "2 10 times double",
    ": double 2 * ; 1 10 times double . cr",
    "7 2 mod . 7 2 / . -7 2 / . 3 9 max . cr",
    "72 emit 105 emit cr",
    "1 0 /",
    "drop drop drop drop",
    "5 dup = . 5 6 < . cr",
]
for program in programs:
    try:
        forth.run(program)
    except ForthError as error:
        cause = type(error.__cause__).__name__
        print(f"{type(error).__name__} in {program!r}: {error} (cause {cause}), {error.args}")
    except ZeroDivisionError as error:
        print("division:", error)
    finally:
        forth.out = []
print(forth.stack, sorted(forth.words)[:5], len(forth.words))

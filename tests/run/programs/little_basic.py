"""A BASIC interpreter: lines in a dict, GOTO and GOSUB, FOR loops, expressions by precedence climbing."""
import re

TOKEN = re.compile(r'\s*(?:(\d+\.?\d*)|("[^"]*")|([A-Z][A-Z0-9]*\$?)|(<=|>=|<>|[-+*/^()=<>,;:]))')


class BasicError(Exception):
    line = None

    def __str__(self):
        where = f" in {self.line}" if self.line is not None else ""
        return f"?{self.args[0]} ERROR{where}"


def tokens_of(text):
    position, found = 0, []
    text = text.rstrip()
    while position < len(text):
        match = TOKEN.match(text, position)
        if not match:
            raise BasicError("SYNTAX")
        number, string, word, symbol = match.groups()
        if number is not None:
            found.append(("num", float(number) if "." in number else int(number)))
        elif string is not None:
            found.append(("str", string[1:-1]))
        elif word is not None:
            found.append(("word", word))
        else:
            found.append(("sym", symbol))
        position = match.end()
    return found


class Basic:
    functions = {"ABS": abs, "INT": int, "LEN": len, "SGN": lambda x: (x > 0) - (x < 0)}
    levels = [{"=", "<", ">", "<=", ">=", "<>"}, {"+", "-"}, {"*", "/"}, {"^"}]

    def __init__(self):
        self.program = {}
        self.variables = {}
        self.output = []

    def load(self, text):
        for line in text.strip().splitlines():
            number, _, rest = line.strip().partition(" ")
            self.program[int(number)] = tokens_of(rest)
        return self

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else (None, None)

    def take(self, value=None):
        kind, found = self.peek()
        if kind is None or value is not None and found != value:
            raise BasicError("SYNTAX")
        self.at += 1
        return found

    def expression(self, level=0):
        if level == len(self.levels):
            return self.unary()
        left = self.expression(level + 1)
        while self.peek()[0] == "sym" and self.peek()[1] in self.levels[level]:
            op = self.take()
            right = self.expression(level + 1)
            left = self.apply(op, left, right)
        return left

    def apply(self, op, a, b):
        try:
            match op:
                case "+": return a + b
                case "-": return a - b
                case "*": return a * b
                case "/": return a / b
                case "^": return a**b
                case "=": return -int(a == b)
                case "<>": return -int(a != b)
                case "<": return -int(a < b)
                case ">": return -int(a > b)
                case "<=": return -int(a <= b)
                case ">=": return -int(a >= b)
        except TypeError:
            raise BasicError("TYPE MISMATCH") from None
        except ZeroDivisionError:
            raise BasicError("DIVISION BY ZERO")

    def unary(self):
        kind, value = self.peek()
        if value == "-" and kind == "sym":
            self.take()
            return -self.unary()
        self.take()
        if kind in ("num", "str"):
            return value
        if value == "(":
            inner = self.expression()
            self.take(")")
            return inner
        if value in self.functions:
            self.take("(")
            argument = self.expression()
            self.take(")")
            return self.functions[value](argument)
        if kind == "word":
            return self.variables.get(value, "" if value.endswith("$") else 0)
        raise BasicError("SYNTAX")

    def run(self, limit=1000):
        numbers = sorted(self.program)
        index, stack, loops, steps = 0, [], [], 0
        while index < len(numbers):
            steps += 1
            if steps > limit:
                raise BasicError("TIME")
            line = numbers[index]
            self.tokens, self.at = self.program[line], 0
            index += 1
            try:
                jump = self.statement(stack, loops, index)
            except BasicError as error:
                error.line = line
                raise
            if jump == "END":
                break
            if jump is not None:
                kind, target = jump
                if kind == "line":
                    if target not in self.program:
                        error = BasicError("UNDEFINED LINE")
                        error.line = line
                        raise error
                    index = numbers.index(target)
                else:
                    index = target
        return "\n".join(self.output)

    def statement(self, stack, loops, here):
        word = self.take()
        if word == "PRINT":
            parts = []
            while self.peek()[0] is not None:
                parts.append(str(self.expression()))
                if self.peek()[1] == ";":
                    self.take()
            self.output.append("".join(parts))
        elif word == "GOTO":
            return "line", self.take()
        elif word == "GOSUB":
            stack.append(here)
            return "line", self.take()
        elif word == "RETURN":
            if not stack:
                raise BasicError("RETURN WITHOUT GOSUB")
            return "index", stack.pop()
        elif word == "IF":
            if self.expression():
                self.take("THEN")
                if self.peek()[0] == "num":
                    return "line", self.take()
                return self.statement(stack, loops, here)
        elif word == "FOR":
            name = self.take()
            self.take("=")
            self.variables[name] = self.expression()
            self.take("TO")
            end, step = self.expression(), 1
            if self.peek()[1] == "STEP":
                self.take()
                step = self.expression()
            loops.append((name, end, step, here))
        elif word == "NEXT":
            if not loops:
                raise BasicError("NEXT WITHOUT FOR")
            name, end, step, start = loops[-1]
            self.variables[name] += step
            if (step > 0 and self.variables[name] <= end) or (step < 0 and self.variables[name] >= end):
                return "index", start
            loops.pop()
        elif word == "END":
            return "END"
        elif word != "REM":
            if word == "LET":
                word = self.take()
            self.take("=")
            self.variables[word] = self.expression()


PROGRAMS = [
    '10 FOR I = 1 TO 5\n20 PRINT I; " "; I ^ 2\n30 NEXT\n40 PRINT "DONE"',
    '10 LET N = 10\n20 IF N < 8 THEN 50\n30 N = N - 1\n40 GOTO 20\n50 PRINT "N="; N',
    '10 GOSUB 100\n20 PRINT A$ + "!"\n30 END\n100 A$ = "HI"\n110 RETURN',
    '10 PRINT 1 / 0',
    '10 PRINT "A" + 1',
    '10 GOTO 10',
    '10 GOTO 99',
    '10 RETURN',
    '10 PRINT (1 + 2',
    '10 FOR X = 10 TO 0 STEP -5\n20 PRINT -X; ABS(-X); SGN(-X); INT(2.5)\n30 NEXT\n40 IF X = -5 THEN PRINT "END " ; X',
    '10 PRINT 2 + 3 * 4 ^ 2 - -1; 7 / 2; LEN("ABC")',
    '10 NEXT',
]
for source in PROGRAMS:
    try:
        print(Basic().load(source).run())
    except BasicError as error:
        print(error, "|", type(error.__cause__).__name__, type(error.__context__).__name__)

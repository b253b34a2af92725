"""Small machines: Brainfuck with a jump table, a stack machine with labels, a register CPU, a regex matcher by derivatives, lambda terms, a Turing machine, cellular automata, L-systems."""
import operator
from collections import defaultdict
from functools import reduce


def brainfuck(source, text=""):
    jumps, stack = {}, []
    for i, c in enumerate(source):
        if c == "[":
            stack.append(i)
        elif c == "]":
            j = stack.pop()
            jumps[i], jumps[j] = j, i
    cells, at, i, out = defaultdict(int), 0, 0, []
    chars = iter(text)
    while i < len(source):
        c = source[i]
        if c == ">":
            at += 1
        elif c == "<":
            at -= 1
        elif c == "+":
            cells[at] = (cells[at] + 1) % 256
        elif c == "-":
            cells[at] = (cells[at] - 1) % 256
        elif c == ".":
            out.append(chr(cells[at]))
        elif c == ",":
            cells[at] = ord(next(chars, "\0"))
        elif c == "[" and not cells[at] or c == "]" and cells[at]:
            i = jumps[i]
        i += 1
    return "".join(out)


print(brainfuck("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++."))
print(brainfuck(",[.,]", "echo"), brainfuck(">,[>,]<[.<]", "reverse"))


class Machine:
    OPS = {"add": operator.add, "sub": operator.sub, "mul": operator.mul, "lt": operator.lt, "eq": operator.eq}

    def __init__(self, text):
        self.code, self.labels = [], {}
        for line in text.splitlines():
            line = line.split("#")[0].strip()
            if line.endswith(":"):
                self.labels[line[:-1]] = len(self.code)
            elif line:
                name, *args = line.split()
                self.code.append((name, [int(a) if a.lstrip("-").isdigit() else a for a in args]))

    def run(self, **variables):
        stack, calls, pc, steps = [], [], 0, 0
        while pc < len(self.code):
            name, args = self.code[pc]
            pc += 1
            steps += 1
            if steps > 10000:
                raise RuntimeError("too many steps")
            if name in self.OPS:
                b, a = stack.pop(), stack.pop()
                stack.append(self.OPS[name](a, b))
            else:
                method = getattr(self, "do_" + name, None)
                if method is None:
                    raise SyntaxError(f"{name}? at {pc - 1}")
                jump = method(stack, variables, calls, pc, *args)
                if jump is not None:
                    pc = jump
        return stack, variables, steps

    def do_push(self, stack, variables, calls, pc, value):
        stack.append(value)

    def do_load(self, stack, variables, calls, pc, name):
        stack.append(variables[name])

    def do_store(self, stack, variables, calls, pc, name):
        variables[name] = stack.pop()

    def do_jump(self, stack, variables, calls, pc, label):
        return self.labels[label]

    def do_jumpif(self, stack, variables, calls, pc, label):
        if stack.pop():
            return self.labels[label]

    def do_call(self, stack, variables, calls, pc, label):
        calls.append(pc)
        return self.labels[label]

    def do_return(self, stack, variables, calls, pc):
        return calls.pop()

    def do_halt(self, stack, variables, calls, pc):
        return len(self.code)


program = Machine("""
    push 1
    store result
loop:
    load n
    push 2
    lt
    jumpif done
    load result
    load n
    mul            # result * n
    store result
    load n
    push -1
    add
    store n
    jump loop
done:
    load result
    call twice
    halt
twice:
    push 2
    mul
    return
""")
print(program.run(n=5), program.run(n=20)[0])
for source in ("frob 1", "loop:\njump loop", "pop", "load x"):
    try:
        Machine(source).run()
    except (SyntaxError, RuntimeError, KeyError, IndexError) as e:
        print(type(e).__name__, e)


class Re:
    def __or__(self, other):
        return Alt(self, other)

    def __add__(self, other):
        return Seq(self, other)

    @property
    def star(self):
        return Star(self)

    def matches(self, text):
        return reduce(lambda r, c: r.derive(c), text, self).nullable


class Nothing(Re):
    nullable = False

    def derive(self, c):
        return self

    def __repr__(self):
        return "0"


class Empty(Re):
    nullable = True

    def derive(self, c):
        return Nothing()

    def __repr__(self):
        return "e"


class Char(Re):
    nullable = False

    def __init__(self, c):
        self.c = c

    def derive(self, c):
        return Empty() if c == self.c else Nothing()

    def __repr__(self):
        return self.c


class Alt(Re):
    def __init__(self, a, b):
        self.a, self.b = a, b

    @property
    def nullable(self):
        return self.a.nullable or self.b.nullable

    def derive(self, c):
        a, b = self.a.derive(c), self.b.derive(c)
        if isinstance(a, Nothing):
            return b
        return a if isinstance(b, Nothing) else Alt(a, b)

    def __repr__(self):
        return f"({self.a}|{self.b})"


class Seq(Re):
    def __init__(self, a, b):
        self.a, self.b = a, b

    @property
    def nullable(self):
        return self.a.nullable and self.b.nullable

    def derive(self, c):
        first = self.a.derive(c)
        whole = Nothing() if isinstance(first, Nothing) else Seq(first, self.b)
        return Alt(whole, self.b.derive(c)) if self.a.nullable else whole

    def __repr__(self):
        return f"{self.a}{self.b}"


class Star(Re):
    nullable = True

    def __init__(self, a):
        self.a = a

    def derive(self, c):
        return Seq(self.a.derive(c), self)

    def __repr__(self):
        return f"({self.a})*"


a, b = Char("a"), Char("b")
pattern = (a | b).star + a + b + b
print(pattern, [w for w in ("abb", "aabb", "babab", "ababb", "", "abba") if pattern.matches(w)], (a + b).derive("a"))


def turing(rules, tape, state="start"):
    cells = dict(enumerate(tape))
    at = steps = 0
    while state != "halt":
        symbol = cells.get(at, "_")
        cells[at], move, state = rules[state, symbol]
        at += {"L": -1, "R": 1, "N": 0}[move]
        steps += 1
    return "".join(cells[i] for i in sorted(cells)).strip("_"), steps


increment = {("start", "0"): ("0", "R", "start"), ("start", "1"): ("1", "R", "start"), ("start", "_"): ("_", "L", "carry"),
             ("carry", "1"): ("0", "L", "carry"), ("carry", "0"): ("1", "N", "halt"), ("carry", "_"): ("1", "N", "halt")}
print([turing(increment, t) for t in ("0", "1011", "111")])


def automaton(rule, width=31, steps=8):
    row = [int(i == width // 2) for i in range(width)]
    for _ in range(steps):
        yield "".join(" #"[c] for c in row).rstrip()
        row = [rule >> (row[i - 1] << 2 | row[i] << 1 | row[(i + 1) % width]) & 1 for i in range(width)]


print("\n".join(automaton(90)))
print(*[reduce(lambda s, _: "".join({"A": "AB", "B": "A"}.get(c, c) for c in s), range(n), "A") for n in range(6)])


zero = lambda f: lambda x: x
succ = lambda n: lambda f: lambda x: f(n(f)(x))
plus = lambda m: lambda n: lambda f: lambda x: m(f)(n(f)(x))
times = lambda m: lambda n: lambda f: m(n(f))
number = lambda n: n(lambda k: k + 1)(0)
two = succ(succ(zero))
three = succ(two)
print(number(plus(two)(three)), number(times(three)(three)), number(three(two)))
Y = lambda f: (lambda x: f(lambda v: x(x)(v)))(lambda x: f(lambda v: x(x)(v)))
print(Y(lambda fact: lambda n: 1 if n == 0 else n * fact(n - 1))(10))

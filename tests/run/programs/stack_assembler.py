"""A stack machine: assembler, verifier, interpreter, and a disassembler; opcodes by decorator."""
import sys
from collections import namedtuple, defaultdict

Instr = namedtuple("Instr", "op arg line", defaults=(None, 0))
OPS = {}


def op(name, pops, pushes, has_arg=False):
    def register(f):
        OPS[name] = (f, pops, pushes, has_arg)
        f.opname = name
        return f
    return register


class VMError(Exception):
    def __init__(self, message, pc=None):
        super().__init__(message)
        self.pc = pc

    def __str__(self):
        base = super().__str__()
        return base if self.pc is None else f"{base} at {self.pc}"


class Frame:
    __slots__ = ("code", "pc", "locals", "stack")

    def __init__(self, code):
        self.code, self.pc, self.locals, self.stack = code, 0, {}, []


@op("push", 0, 1, True)
def push(vm, f, arg):
    f.stack.append(arg)


@op("pop", 1, 0)
def pop(vm, f, _):
    f.stack.pop()


@op("load", 0, 1, True)
def load(vm, f, name):
    try:
        f.stack.append(f.locals[name])
    except KeyError:
        raise VMError(f"unbound {name!r}", f.pc) from None


@op("store", 1, 0, True)
def store(vm, f, name):
    f.locals[name] = f.stack.pop()


def binary(name, fn):
    @op(name, 2, 1)
    def run(vm, f, _):
        b = f.stack.pop()
        a = f.stack.pop()
        f.stack.append(fn(a, b))
    return run


for _name, _fn in [("add", lambda a, b: a + b), ("sub", lambda a, b: a - b), ("mul", lambda a, b: a * b),
                   ("div", lambda a, b: a / b), ("lt", lambda a, b: a < b), ("eq", lambda a, b: a == b),
                   ("mod", lambda a, b: a % b)]:
    binary(_name, _fn)


@op("jump", 0, 0, True)
def jump(vm, f, target):
    f.pc = target


@op("jz", 1, 0, True)
def jz(vm, f, target):
    if not f.stack.pop():
        f.pc = target


@op("print", 1, 0)
def print_(vm, f, _):
    vm.out.append(str(f.stack.pop()))


@op("call", 0, 1, True)
def call(vm, f, spec):
    name, argc = spec
    args = [f.stack.pop() for _ in range(argc)][::-1]
    f.stack.append(vm.call(name, *args))


@op("ret", 1, 0)
def ret(vm, f, _):
    vm.result = f.stack.pop()
    f.pc = len(f.code)


def assemble(text):
    functions, current, labels, fixups = {}, None, {}, []
    for number, line in enumerate(text.splitlines(), 1):
        line = line.partition(";")[0].strip()
        if not line:
            continue
        if line.startswith("def "):
            name, *params = line[4:].split()
            current, labels = [], {}
            functions[name] = (params, current, labels)
            continue
        if line.endswith(":"):
            labels[line[:-1]] = len(current)
            continue
        word, _, rest = line.partition(" ")
        if word not in OPS:
            raise VMError(f"line {number}: unknown {word!r}")
        arg = None
        if OPS[word][3]:
            if not rest:
                raise VMError(f"line {number}: {word} needs an argument")
            if word == "call":
                n, c = rest.split("/")
                arg = (n, int(c))
            elif word == "push":
                arg = int(rest) if rest.lstrip("-").isdigit() else float(rest) if "." in rest and rest[0] != '"' else rest.strip('"')
            else:
                arg = rest
        current.append(Instr(word, arg, number))
    for params, code, labels in functions.values():
        for i, ins in enumerate(code):
            if ins.op in ("jump", "jz"):
                if ins.arg not in labels:
                    raise VMError(f"line {ins.line}: no label {ins.arg}")
                code[i] = ins._replace(arg=labels[ins.arg])
    return functions


def verify(code):
    depth_at, todo = {}, [(0, 0)]
    while todo:
        pc, depth = todo.pop()
        while pc < len(code):
            if pc in depth_at:
                if depth_at[pc] != depth:
                    raise VMError(f"depth {depth} against {depth_at[pc]}", pc)
                break
            depth_at[pc] = depth
            ins = code[pc]
            _, pops, pushes, _ = OPS[ins.op]
            if ins.op == "call":
                pops = ins.arg[1]
            depth -= pops
            if depth < 0:
                raise VMError("stack underflow", pc)
            depth += pushes
            if ins.op == "jz":
                todo.append((ins.arg, depth))
            if ins.op == "jump":
                pc = ins.arg
                continue
            if ins.op == "ret":
                break
            pc += 1
    return max(depth_at.values(), default=0)


class VM:
    def __init__(self, functions, limit=50):
        self.functions = functions
        self.out = []
        self.result = None
        self.depth = 0
        self.limit = limit
        self.counts = defaultdict(int)

    def call(self, name, *args):
        if name not in self.functions:
            raise VMError(f"no function {name}")
        params, code, _ = self.functions[name]
        if len(params) != len(args):
            raise VMError(f"{name} takes {len(params)}, got {len(args)}")
        if self.depth >= self.limit:
            raise VMError("too deep")
        self.depth += 1
        frame = Frame(code)
        frame.locals.update(zip(params, args))
        self.result = None
        try:
            while frame.pc < len(code):
                ins = code[frame.pc]
                frame.pc += 1
                self.counts[ins.op] += 1
                OPS[ins.op][0](self, frame, ins.arg)
        finally:
            self.depth -= 1
        result, self.result = self.result, None
        return result


SOURCE = """
def main
    push 10
    store i
loop:
    load i
    jz done
    load i
    call fact/1
    print
    load i
    push 1
    sub
    store i
    jump loop
done:
    push "half"
    print
    push 1
    push 2
    div
    ret
def fact n
    load n
    push 2
    lt
    jz more
    push 1
    ret
more:
    load n
    load n
    push 1
    sub
    call fact/1
    mul
    ret
def forever n
    load n
    call forever/1
    ret
def gcd a b
again:
    load b
    jz out
    load b
    load a
    load b
    mod
    store b
    store a
    jump again
out:
    load a
    ret
"""

program = assemble(SOURCE)
for name, (params, code, labels) in program.items():
    print(name, params, len(code), sorted(labels.items()), verify(code))
vm = VM(program)
print(vm.call("main"), vm.out)
print(sorted(vm.counts.items(), key=lambda kv: (-kv[1], kv[0]))[:5])
print(vm.call("gcd", 1071, 462), vm.call("gcd", 2.5, 0.5))
for attempt in [lambda: vm.call("forever", 1), lambda: vm.call("fact"), lambda: vm.call("nothing"),
                lambda: assemble("def f\n bogus"), lambda: assemble("def f\n jump x"), lambda: assemble("def f\n push"),
                lambda: verify(assemble("def f\n add")["f"][1]), lambda: VM(assemble("def f\n load q")).call("f"),
                lambda: VM(assemble('def f\n push 1\n push "a"\n add\n ret')).call("f"),
                lambda: vm.call("gcd", "a", "b")]:
    try:
        print("no error", attempt())
    except VMError as e:
        print("VMError", e, e.pc, e.__cause__, e.__suppress_context__)
    except (TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print(push.opname, OPS["add"][0].opname, vm.depth)
print(Instr("x"), Instr("y", 1)._asdict(), sys.maxsize > 2**32)

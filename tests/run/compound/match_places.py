# match: every pattern kind, guards, captures, nesting, in functions, loops and classes.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Color:
    RED = 1
    GREEN = "green"


def kind(v):
    match v:
        case 0 | 1:
            return "zero or one"
        case -1:
            return "minus one"
        case 2.5:
            return "float"
        case "a" | "b" as letter:
            return f"letter {letter}"
        case b"bytes":
            return "bytes"
        case None:
            return "none"
        case True:
            return "true"
        case Color.RED | Color.GREEN:
            return "color"
        case []:
            return "empty sequence"
        case [x]:
            return f"one {x}"
        case [1, *rest, 9]:
            return f"one..nine {rest}"
        case [[a, b], c]:
            return f"nested {a} {b} {c}"
        case (first, *_):
            return f"starts {first}"
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": t, **rest}:
            return f"{t} {rest}"
        case {}:
            return "mapping"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"on y at {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "point"
        case int(n) if n > 100:
            return f"big {n}"
        case int() | float():
            return "number"
        case str(s):
            return f"text {s!r}"
        case _:
            return "other " + type(v).__name__


for v in (0, 1, True, False, -1, 2.5, "a", "b", b"bytes", None, "green", [], (), [7], (1, 2, 9), [1, 9], [[1, 2], 3], ["ab", 3], [5, 6, 7], {"type": "circle", "r": 2}, {"type": "sq", "s": 1}, {}, {"z": 1}, Point(0, 0), Point(0, 5), Point(3, 3), Point(1, 2), 500, 50, 3.5, "text", {1, 2}, object, range(3)):
    print(kind(v))


def command(line):
    match line.split():
        case ["go", ("north" | "south") as d]:
            return "going " + d
        case ["go", other]:
            return "cannot go " + other
        case ["take", item, *more]:
            return f"taking {item} and {len(more)} more"
        case ["quit" | "exit"]:
            return "bye"
        case [cmd]:
            return "unknown " + cmd
        case []:
            return "silence"


for line in ("go north", "go up", "take a b c", "exit", "dance", ""):
    print(command(line))
print(command("a b c d"))
x = 5
match x:
    case y if y > 10:
        print("never")
    case y:
        print("bound", y)
for item in [1, "two", [3]]:
    match item:
        case int():
            continue
        case str():
            print("string")
        case _:
            print("stops")
            break
match (1, 2), {"k": [1, {"deep": "value"}]}:
    case (a, b), {"k": [_, {"deep": d}]}:
        print(a, b, d)


class Node:
    def __init__(self, op, *args):
        self.op = op
        self.args = args

    def run(self):
        match self:
            case Node(op="add", args=(l, r)):
                return l.run() + r.run()
            case Node(op="num", args=(n,)):
                return n
            case Node(op=op):
                return f"bad {op}"


print(Node("add", Node("num", 1), Node("num", 2)).run(), Node("sub").run())
match = {"case": 1}
case = match["case"]
print(match, case)
try:
    match 5:
        case Point(1, 2, 3):
            pass
    match Point(1, 2):
        case Point(1, 2, 3):
            pass
except TypeError as e:
    print(e)

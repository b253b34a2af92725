# Values, constants, alternatives, guards, captures; what a name holds after a case that failed.
def kind(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case -1:
            return "minus one"
        case 2.5:
            return "float"
        case "a" | "b":
            return "letter"
        case b"x":
            return "bytes"
        case None:
            return "none"
        case True:
            return "true"
        case False:
            return "false"
        case int() if x > 100:
            return "large"
        case int(n):
            return f"int {n}"
        case str() as s:
            return "str " + s
        case _:
            return "other"


for value in [0, 1, 3, -1, 2.5, "a", b"x", None, True, False, 1000, 50, "zzz", 0.0, 1.0, [1], (), {}]:
    print(repr(value), kind(value))


def typed(n: int) -> str:
    match n:
        case 1:
            return "one"
        case 2 if n * 2 == 5:
            return "never"
        case 2:
            return "two"
        case other:
            return "other " + str(other)


print(typed(1), typed(2), typed(7))


def no_case(n):
    match n:
        case 1:
            print("one")
    print("after", n)


no_case(1)
no_case(2)


def captured_before_guard(x):
    y = "before"
    match x:
        case [y, 2] if False:
            print("never")
        case [_, y] if y == 3:
            print("second", y)
        case _:
            print("rest", y)
    return y


print(captured_before_guard([1, 2]), captured_before_guard([1, 3]), captured_before_guard([1, 4]), captured_before_guard(0))


class Color:
    RED = "red"
    LIMIT = 10


def dotted(x):
    match x:
        case Color.RED:
            return "is red"
        case Color.LIMIT:
            return "is limit"
    return "neither"


print(dotted("red"), dotted(10), dotted("blue"))


class Loud:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("compare", self.n, other)
        return self.n == other


match Loud(3):
    case 1:
        print("one")
    case 2 | 3:
        print("two or three")
    case 3:
        print("three")

for i in range(6):
    match i:
        case 0:
            continue
        case 4:
            print("break")
            break
        case 1 | 2 as low:
            print("low", low)
        case n if n % 2:
            print("odd", n)
else:
    print("never")

match print("subject once"):
    case None:
        print("none")
match (1, 2):
    case (a, b):
        print(a, b)
match 1, 2:
    case 1, x:
        print(x)

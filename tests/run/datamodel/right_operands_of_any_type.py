# The right operand's method, asked in one place for left operands of any type.


class Left:
    def __init__(self, says=None):
        self.says = says

    def answer(self, name, other):
        print("Left", name, type(other).__name__)
        return NotImplemented if self.says is None else self.says

    def __add__(self, other):
        return self.answer("+", other)

    def __sub__(self, other):
        return self.answer("-", other)

    def __lt__(self, other):
        return self.answer("<", other)

    def __eq__(self, other):
        return self.answer("==", other)

    __hash__ = None


class Right:
    def __init__(self, says=None):
        self.says = says

    def answer(self, name, other):
        print("Right", name, type(other).__name__)
        return NotImplemented if self.says is None else self.says

    def __radd__(self, other):
        return self.answer("r+", other)

    def __rsub__(self, other):
        return self.answer("r-", other)

    def __rmul__(self, other):
        return self.answer("r*", other)

    def __gt__(self, other):
        return self.answer(">", other)

    def __eq__(self, other):
        return self.answer("==", other)

    def __ne__(self, other):
        return self.answer("!=", other)

    def __rand__(self, other):
        return self.answer("r&", other)

    def __hash__(self):
        return 7


class Both(Left):
    def __radd__(self, other):
        return self.answer("r+", other)

    def __gt__(self, other):
        return self.answer(">", other)


class Below(Both):
    def __radd__(self, other):
        print("Below first", type(other).__name__)
        return self.says if self.says is not None else NotImplemented


class Plain:
    pass


class Listed(list):
    def __radd__(self, other):
        return ("Listed r+", type(other).__name__, list(self))


class Whole(int):
    def __radd__(self, other):
        return ("Whole r+", other)

    def __rsub__(self, other):
        return NotImplemented


def attempt(name, action, a, b):
    try:
        print(name, "gives", action(a, b))
    except TypeError as error:
        print(name, "raises", error)


operations = [
    ("+", lambda a, b: a + b),
    ("-", lambda a, b: a - b),
    ("*", lambda a, b: a * b),
    ("<", lambda a, b: a < b),
    ("==", lambda a, b: a == b),
    ("!=", lambda a, b: a != b),
    ("&", lambda a, b: a & b),
]

lefts = [1, 2.5, "text", [1], (1, 2), {3}, {"k": 1}, {"k": 1}.keys(), {"k": 1}.items(), None, True, 1j, b"x", range(2), Plain, len, Plain()]
for right in (Right(), Right("done")):
    for left in lefts:
        for name, action in operations:
            attempt(name, action, left, right)

print("-- classes of the program on both sides")
values = [Left(), Left("left"), Right("right"), Both(), Both("both"), Below(), Below("below")]
for a in values:
    for b in values:
        for name, action in operations[:2] + operations[3:6]:
            attempt(name, action, a, b)

print("-- classes below built-in ones")
for a in [1, 2.0, [1], "s", (1,)]:
    for b in [Listed([5]), Whole(6)]:
        attempt("+", operations[0][1], a, b)
        attempt("-", operations[1][1], a, b)

print("-- in place")
for start in [1, "a", [1], (1,), {1}, None, Left(), Left("kept"), Right("x")]:
    for right in [Right("in place"), Right(), Both("b")]:
        try:
            value = start
            value += right
            print("+=", value if not isinstance(value, list) else len(value))
        except TypeError as error:
            print("+=", error)
        try:
            value = start
            value &= right
            print("&=", value)
        except TypeError as error:
            print("&=", error)

print("-- in containers")
needle = Right("found")
print(needle in [1, 2, 3], [1, "a", None].count(needle), [0, needle].index(needle))
print({7: "seven"}.get(needle), sorted([3, 1, 2], key=lambda v: -v))

class Whole(int):
    def __radd__(self, other):
        return ("Whole r+", other)

    def __rsub__(self, other):
        return NotImplemented

    def __gt__(self, other):
        return "Whole >"

    def __eq__(self, other):
        return "Whole =="

    __hash__ = int.__hash__


class Right:
    def __init__(self, says=None):
        self.says = says

    def __radd__(self, other):
        print("Right r+", other)
        return NotImplemented if self.says is None else self.says

    def __ne__(self, other):
        print("Right !=", type(other).__name__)
        return NotImplemented


class Below(Right):
    pass


print(1 + Whole(6), Whole(1) + 2, Whole(1) + Whole(2))
print(10 - Whole(6))
print(1 < Whole(6), 1 == Whole(6), Whole(6) == 1)
print([1] + Right("list"), b"x" + Right("bytes"), (1,) + Right("tuple"), "s" + Right("str"), bytearray(b"x") + Right("bytearray"))
for left in ([1], b"x", (1,), bytearray(b"z")):
    try:
        print(left + Right())
    except TypeError as error:
        print(error)
items = [1]
items += Right("in place")
print(items)
items = [2]
try:
    items += Right()
except TypeError as error:
    print(error, items)
print(1 != Right(), Right() != 1, Right() != Right(), Right() != Below())
a = Right()
print(a != a)

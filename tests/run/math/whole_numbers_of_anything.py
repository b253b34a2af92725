"""`floor`, `ceil` and `trunc` of objects: by their own methods, by `__float__`, or not at all."""

import math


class Measured:
    def __init__(self, value):
        self.value = value

    def __float__(self):
        print("as a float")
        return self.value


class Rounded(Measured):
    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"


class Plain:
    pass


def show(f, x):
    try:
        print(f.__name__, repr(f(x)))
    except (TypeError, ValueError, OverflowError) as error:
        print(f.__name__, type(error).__name__, error)


for f in (math.floor, math.ceil, math.trunc):
    for x in (Measured(2.5), Measured(-2.5), Rounded(1.5), Plain(), "2", None, 7, True, -1.5, Measured(float("inf")), Measured(float("nan"))):
        show(f, x)

print(math.floor(Measured(1e30)))

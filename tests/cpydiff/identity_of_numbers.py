"""Numbers that are equal and of one type are one object.

CPython makes a new object for most results, so that `is` between equal numbers depends on where they come from, and warns
where it sees such a comparison. Here numbers are values and have no address: `is` compares type and value.
"""


def made(text: str) -> int:
    return int(text)


x, y = made("1000"), made("1000")
print(x is y)
big, same = made("1" + "0" * 30), made("1" + "0" * 30)
print(big == same)
a, b = float("1.5"), float("1.5")
print(a is b)
nan = float("nan")
print(nan is nan, nan == nan)
print(x is 1000.0, True is (x == y))

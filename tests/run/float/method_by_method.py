"""Methods and operators of float with each number class and with special values; text in both directions; a class below float."""
import math


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


class Celsius(float):
    def __repr__(self):
        return f"{float(self)}C"


inf, nan = float("inf"), float("nan")
values = [0.0, -0.0, 1.0, -1.5, 0.1, 1e16, 1e-5, 123456789.123, 5e-324, 1.7976931348623157e308, inf, -inf, nan]
for x in values:
    print(repr(x), str(x), f"{x}", x.is_integer(), x.hex(), x.conjugate(), x.real, x.imag, bool(x), -x, abs(x), hash(x) == hash(float(x)) if x == x else "")
    attempt("ratio", lambda: x.as_integer_ratio())
    attempt("int", lambda: int(x))
    attempt("round", lambda: (round(x), round(x, 1), round(x, -1)))
    attempt("floor", lambda: (math.floor(x), math.ceil(x), math.trunc(x)))
    for y in (2, -3, 0.5, 0, 0.0, True, 10**30, inf, nan):
        attempt(f"/ {y}", lambda: x / y)
        attempt(f"// {y}", lambda: x // y)
        attempt(f"% {y}", lambda: x % y)
        attempt(f"divmod {y}", lambda: divmod(x, y))
        attempt(f"cmp {y}", lambda: (x < y, x <= y, x == y, x != y, x > y))
        if y in (2, -3, 0) and abs(x) < 1e100:
            attempt(f"** {y}", lambda: x**y)
for other in ("x", None, [1], 1j, b"a"):
    attempt(f"+ {other!r}", lambda: 1.5 + other)
    attempt(f"r- {other!r}", lambda: other - 1.5)
    attempt(f"* {other!r}", lambda: 1.5 * other)
    attempt(f"< {other!r}", lambda: 1.5 < other)
    attempt(f"== {other!r}", lambda: 1.5 == other)
    attempt(f"float({other!r})", lambda: float(other))
for text in ("1", " 1.5 ", "1e3", "-1E-2", ".5", "5.", "1_0.2_5", "inf", "-Infinity", "nan", "+nan", "", " ", ".", "e5", "1e", "0x1p3", "1__0", "1,5", "٣.٤", "1e400", "-1e-400", "infinit", "1 2", b"2.5", bytearray(b"1")):
    attempt(f"float({text!r})", lambda: float(text))
for text in ("0x1.8p3", "1.8p3", "-0x.1p-4", "inf", "nan", "0x1p1024", "0x1p-1080", "", "0x", "zz", "0x1.fffffffffffff8p0", " 0xAp0 "):
    attempt(f"fromhex {text!r}", lambda: float.fromhex(text))
print(float(), float(5), float(True), float(10**22), repr(float("1e22")), repr(1e23), 0.1 + 0.2, 1 / 3, 2**0.5, 1e16 + 1, 9007199254740993 == 9007199254740992.0, 1 == 1.0, {1: "one"}[1.0])
attempt("too big", lambda: float(10**400))
attempt("power overflow", lambda: 10.0**400)
attempt("zero power", lambda: 0.0**-1)
attempt("int inf", lambda: int(inf))
c = Celsius(21.5)
print(c, repr(c), c + 1, type(c + 1).__name__, c == 21.5, hash(c) == hash(21.5), f"{c:.2f}", "%.1f" % c, int(c), sorted([Celsius(2), Celsius(1)]), Celsius("3.5"), Celsius(), repr(Celsius.fromhex("0x1p4")), c.is_integer(), c.real, max(c, 30))

# __str__, __repr__, __format__, __int__, __float__, __complex__, __bytes__, __round__, __trunc__, __abs__ …
import math


class N:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f"N({self.v!r})"

    def __int__(self):
        return int(self.v)

    def __float__(self):
        return float(self.v)

    def __round__(self, digits=None):
        return ("round", self.v, digits)

    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __abs__(self):
        return N(abs(self.v))

    def __neg__(self):
        return N(-self.v)

    def __pos__(self):
        return "positive"

    def __invert__(self):
        return "inverted"

    def __divmod__(self, other):
        return ("divmod", other)

    def __rdivmod__(self, other):
        return ("rdivmod", other)

    def __pow__(self, other, mod=None):
        return ("pow", other, mod)

    def __format__(self, spec):
        return f"<{self.v}|{spec}>"

    def __bytes__(self):
        return b"bytes of N"

    def __reversed__(self):
        return iter([3, 2, 1])


n = N(-2.5)
print(n, str(n), repr(n), [n], {"k": n})
print(int(n), float(n), round(n), round(n, 2))
print(abs(n), -n, +n, ~n)
print(f"{n}", f"{n:>5}", format(n), format(n, "x"), "{:abc} {!r:>10}".format(n, n))
print(list(reversed(n)))


class S:
    def __str__(self):
        return "str only"


class R:
    def __repr__(self):
        return "repr only"


class Wrong:
    def __str__(self):
        return 5

    def __repr__(self):
        return None

    def __int__(self):
        return "x"

    def __float__(self):
        return 1

    def __format__(self, spec):
        return 3


print(str(S()), f"{S()}", "%s" % S(), str(R()), f"{R()!s}")
print(repr(S()).startswith("<__main__.S object at 0x"))
w = Wrong()
for make in (
    lambda: str(w),
    lambda: repr(w),
    lambda: int(w),
    lambda: float(w),
    lambda: f"{w}",
    lambda: f"{w!r}",
    lambda: int(S()),
    lambda: float(S()),
    lambda: round(S()),
    lambda: abs(S()),
    lambda: format(S(), "x"),
    lambda: reversed(S()),
    lambda: bytes(S()),
    lambda: int("1x"),
    lambda: float("a"),
    lambda: int(None),
    lambda: int([]),
):
    try:
        print(make())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

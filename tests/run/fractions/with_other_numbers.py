# Fractions with each kind of number, by each operator.
import math
import operator
from fractions import Fraction as F


def attempt(name, call):
    try:
        print(name, "->", repr(call()))
    except Exception as error:
        print(name, "->", type(error).__name__, error)


NUMBERS = [F(3, 4), F(-2, 3), 2, -3, 0, 0.5]
for name in ("add", "sub", "mul", "truediv", "floordiv", "mod"):
    f = getattr(operator, name)
    for other in NUMBERS:
        attempt(f"{name} {other}", lambda: f(F(3, 4), other))
        attempt(f"{name} {other} before", lambda: f(other, F(3, 4)))
attempt("divmod", lambda: (divmod(F(7, 2), F(3, 4)), divmod(F(-7, 2), 2), divmod(5, F(3, 2))))
attempt("powers", lambda: (F(2, 3) ** 3, F(2, 3) ** -2, F(0) ** 0, F(-2, 3) ** 3, F(4) ** F(1, 2), F(-2, 3) ** -3, 2 ** F(2), 2 ** F(1, 2)))
attempt("power of zero", lambda: F(0) ** -1)
for other in NUMBERS:
    print(other, [op(F(1, 2), other) for op in (operator.lt, operator.le, operator.eq, operator.ne, operator.gt, operator.ge)], hash(F(other)) == hash(other))
attempt("order of complex", lambda: F(1) < 1j)
attempt("order of text", lambda: F(1) < "1")
attempt("nan order", lambda: (F(1) < float("nan"), F(1) == float("nan"), F(1) < float("inf")))
for value in (F(7, 2), F(-7, 2), F(5, 2), F(1, 3), F(0), F(-1, 3)):
    print(value, repr(value), int(value), float(value), math.floor(value), math.ceil(value), math.trunc(value), round(value), round(value, 1), round(value, -1), abs(value), -value, +value, bool(value), value.numerator, value.denominator, value.is_integer(), value.as_integer_ratio())

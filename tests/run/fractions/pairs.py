"""fractions: every operator on pairs of a few numbers of four classes, errors, formats, limits."""

import math
import operator
from fractions import Fraction as F

OPERATORS = [("+", operator.add), ("-", operator.sub), ("*", operator.mul), ("/", operator.truediv), ("//", operator.floordiv), ("%", operator.mod), ("**", operator.pow), ("<", operator.lt), ("==", operator.eq)]


def result(f, *args):
    try:
        value = f(*args)
        return f"{value!s}:{type(value).__name__[0]}"
    except (ZeroDivisionError, TypeError, ValueError, OverflowError) as error:
        return f"{type(error).__name__}({error})"


for name, f in OPERATORS:
    for a in (F(0), F(3, 4), F(-5, 2), F(7)):
        print(name, a, [result(f, a, b) for b in (F(0), F(2, 3) if name != '**' or a >= 0 else F(2), F(-4), 2, 0, -3, True)])
        if name != "**":
            print("   r", [result(f, b, a) for b in (2, 0, -3, False)])
for a in (F(1, 3), F(-7, 2)):
    print([result(operator.add, a, x) for x in (0.5, math.inf, 1j)], [result(operator.mul, x, a) for x in (0.25, -math.inf, 2j)])
    print([result(operator.add, a, x) for x in ("x", None, [1])], [result(operator.lt, a, x) for x in ("x", None, 1j)])
for args in [(), (5,), (6, 4), (6, -4), (0, -9), (F(1, 2), F(1, 3)), (F(3), 2), ("3/9",), ("-0.125",), ("1e-3",), (2.5,), (True, 2), (1, 0), ("1/0",), (1.5, 2), ("1", "2"), (math.nan,), (math.inf,), (None,), ("x",), ("1 / 2",), ("٣/٤",), ("1_0/3",), ("1__0",), (1, 2.0)]:
    print(args, result(F, *args))
for text in ["", "d", ".3f", "+.2f", "010.1f", "e", ".2e", ">12", "g", ".4g", ",.2f", "%", ".1%", "_.3f", "x", "<8.2f", "^10.1f", "#.0f", "z.1f"]:
    try:
        print(repr(text), repr(format(F(22, 7), text)), repr(format(F(-123456789, 1000), text)), repr(format(F(-1, 100), text)))
    except (ValueError, TypeError) as error:
        print(repr(text), type(error).__name__, error)
print([str(round(F(n, 4))) for n in range(-8, 9)], [str(round(F(12345, 100), k)) for k in (-2, -1, 0, 1, 2)])
print([math.floor(F(n, 3)) for n in range(-4, 5)], [math.ceil(F(n, 3)) for n in range(-4, 5)], [math.trunc(F(n, 3)) for n in range(-4, 5)])
print(F(3, 4).limit_denominator(1), F(math.e).limit_denominator(100), F(355, 113).limit_denominator(50), result(F(1, 3).limit_denominator, 0))
print(F(0.1), F.from_float(0.5), result(F.from_float, "x"), F(7, 2).as_integer_ratio(), F(4, 2).is_integer(), F(1, 2).is_integer(), bool(F(0)), -F(1, 2), +F(1, 2), abs(F(-1, 2)))
print(hash(F(1, 2)) == hash(0.5), hash(F(-3)) == hash(-3), hash(F(1, 3)) == hash(F(2, 6)), {F(1, 2): 1}[0.5], F(1, 2) in [0.5], F(1, 2) in {0.5})
try:
    F(1, 2).numerator = 3
except AttributeError as error:
    print(error)
print(repr(F(-3, 9)), str(F(4)), f"{F(1, 3)}", "%s" % F(5, 10), "%.3f" % F(1, 3), complex(F(1, 2)), float(F(10**400, 10**399)), F(1, 3) + F(1, 6), sum([F(1, n) for n in range(1, 8)]), math.prod([F(n, n + 1) for n in range(1, 6)]))

import numbers
from fractions import Fraction
for x in (1, True, 1.5, 2j, Fraction(1, 2), "a", None, [1]):
    print(isinstance(x, numbers.Number), isinstance(x, numbers.Complex), isinstance(x, numbers.Real), isinstance(x, numbers.Rational), isinstance(x, numbers.Integral))
def kind(x):
    if isinstance(x, numbers.Integral): return "int %d" % x
    if isinstance(x, numbers.Real): return "real %.1f" % x
    return "other"
print(kind(5), kind(2.5), kind("s"))

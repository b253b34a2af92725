"""decimal: texts, operations with each kind of number, signals and traps, rounding modes, special values."""
import decimal
from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP, Context, Decimal, getcontext, localcontext
from fractions import Fraction

D = Decimal


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


for value in ("1", " -1.50 ", "1e5", "1E-10", ".5", "5.", "1_000.5", "Infinity", "-inf", "NaN", "sNaN12", "nan-5", "", "abc", "1..2", "--1", "٣.٤", "0E+5", "-0", 5, -7, True, 0.1, float("inf"), float("nan"), (0, (1, 2, 3), -2), (1, (), 0), (0, (1,), "F"), [0, [5], 1], (2, (1,), 0), (0, (10,), 0), D("1.5"), None, b"1", 1j, Fraction(1, 2)):
    attempt(f"D({value!r})", lambda: D(value))
a = D("7.25")
for other in (2, D("0.5"), True, 0.5, Fraction(1, 2), "2", None, 0, D("-0"), D("Infinity"), D("NaN"), 10**30):
    for name, f in (("+", lambda: a + other), ("r-", lambda: other - a), ("*", lambda: a * other), ("/", lambda: a / other), ("//", lambda: a // other), ("%", lambda: a % other), ("r%", lambda: other % a), ("divmod", lambda: divmod(a, other)), ("==", lambda: a == other), ("<", lambda: a < other), (">=", lambda: other >= a)):
        attempt(f"{name} {other!r}", f)
for base, power in ((2, 10), (2, -2), (D("2"), D("0.5")), (0, 0), (0, -1), (-2, 3), (-2, D("0.5")), (D("Infinity"), 2), (1, D("Infinity")), (10, 400)):
    attempt(f"{base} ** {power}", lambda: D(base) ** power)
attempt("pow modulus", lambda: (pow(D(7), 3, 5), pow(D(-7), 3, 5)))
attempt("pow modulus zero", lambda: pow(D(7), 3, 0))
for mode in (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP):
    print(mode, [str(D(x).quantize(D("0.1"), rounding=mode)) for x in ("1.25", "1.35", "-1.25", "1.21", "-1.29", "0.05", "1.20")], [str(D(x).to_integral_value(mode)) for x in ("0.5", "1.5", "-2.5")])
attempt("quantize far", lambda: D("1e30").quantize(D("0.01")))
attempt("quantize inf", lambda: D("inf").quantize(D(1)))
attempt("round", lambda: (round(D("2.5")), round(D("2.675"), 2), round(D("1234"), -2), round(D("-0.5"))))
attempt("int", lambda: (int(D("-1.9")), int(D("1e3"))))
attempt("int inf", lambda: int(D("inf")))
attempt("int nan", lambda: int(D("nan")))
attempt("float", lambda: (float(D("0.1")), float(D("-inf")), float(D("nan"))))
attempt("hash", lambda: (hash(D("1.0")) == hash(1), hash(D("0.5")) == hash(0.5), {D(1): "x"}[1]))
attempt("hash snan", lambda: hash(D("snan")))
with localcontext() as c:
    c.prec = 4
    print(D(1) / 3, D("12345") + 0, +D("1.23456"), D(2).sqrt(), D(10).ln(), D(2).exp(), D(1000).log10(), c.flags[decimal.Inexact], c.flags[decimal.Rounded])
    c.clear_flags()
    c.traps[decimal.Inexact] = True
    attempt("trapped", lambda: D(1) / 3)
    attempt("exact", lambda: D(1) / 4)
with localcontext(prec=3, rounding=ROUND_UP) as c:
    print(D(1) / 3, c.create_decimal("1.2345"), c.divide(D(2), D(3)))
with localcontext() as c:
    for trap in (decimal.InvalidOperation, decimal.DivisionByZero, decimal.Overflow):
        c.traps[trap] = False
    print(D(1) / 0, D(-1) / 0, D(0) / 0, D("inf") - D("inf"), D(-1).sqrt(), D("9e999999") * 10, D("snan") + 1, D(5) % 0)
for f in (D("123.450"), D("-0.00"), D("1E+5"), D("1e-8"), D("Infinity"), D("sNaN1")):
    print(f, repr(f), f.as_tuple(), f.is_signed(), f.is_zero(), f.is_nan(), f.is_infinite(), f.number_class(), abs(f) if not f.is_nan() else "", f.copy_abs(), f.copy_negate(), f.to_eng_string(), bool(f))
    attempt("adjusted", lambda: (f.adjusted(), f.normalize()))
    attempt("ratio", lambda: f.as_integer_ratio())
print(D("1.0").compare(D("1")), D("1.0").compare_total(D("1")), D(3).max(D("nan")), D(1).min(2), D("1.1").same_quantum(D("2.2")), D("12.3").scaleb(2), D("5").remainder_near(3), D(2).fma(3, 4), D("1.5").logb(), D(1).copy_sign(D(-2)))
for spec in ("", ".2f", "10.1f", "<10|", "+,.2f", "e", ".3e", "g", "%", ".0%", "n", "010.2f", "*^12", ".3", "d", "x"):
    attempt(f"format {spec!r}", lambda: format(D("-1234.5678"), spec))
print(sum([D("0.1")] * 3), max(D(1), 2, D("1.5")), sorted([D("1.1"), 1, D("0.9")]), getcontext().prec, Context(prec=2).create_decimal("123"), D(0.1) == 0.1, D("0.1") == 0.1)

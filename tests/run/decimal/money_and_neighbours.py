# decimal: an invoice, contexts and their traps, special values, every comparison and quantize with each rounding.
import decimal
from decimal import Decimal, getcontext, localcontext
from fractions import Fraction


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


total = Decimal(0)
for price, count in (("19.99", 3), ("0.05", 7), ("100", 1)):
    line = Decimal(price) * count
    total += line
    print(f"{price:>8} x {count} = {line:>10,.2f}")
print(total, total * Decimal("0.19"), (total * Decimal("0.19")).quantize(Decimal("0.01")), f"{total:,.1f} {total:.3e} {total:08.2f} {total:+} {total:%}")
for rounding in (decimal.ROUND_UP, decimal.ROUND_DOWN, decimal.ROUND_CEILING, decimal.ROUND_FLOOR, decimal.ROUND_HALF_UP, decimal.ROUND_HALF_DOWN, decimal.ROUND_HALF_EVEN, decimal.ROUND_05UP):
    print(rounding, [str(Decimal(text).quantize(Decimal("1"), rounding=rounding)) for text in ("2.5", "-2.5", "3.5", "2.51", "-2.49", "0.1", "5.1", "-0.5")])
for text in ("1", "-0", "1E+5", "0.00001", "1e-7", "NaN", "sNaN", "-Infinity", " 12.50 ", "1_000", "", "x", "1..2", "０１", "inf", "nan123"):
    attempt(repr(text), lambda: (Decimal(text), repr(Decimal(text)), Decimal(text).as_tuple()))
for value in (0.1, 10 ** 30, True, (1, (1, 2), -1), (0, (), "F"), [0, [1], 2], None, (1, 2), Fraction(1, 2), 1j):
    attempt(repr(value), lambda: Decimal(value))
with localcontext() as context:
    context.prec = 5
    print(Decimal(1) / 3, Decimal(2).sqrt(), Decimal("123456.789") + 0, +Decimal("1.234567"), Decimal(10).ln(), Decimal(2).exp(), Decimal(1000).log10(), Decimal(2) ** Decimal("0.5"), Decimal(2) ** -3)
    context.rounding = decimal.ROUND_UP
    print(Decimal(1) / 3, Decimal(-1) / 3)
print(getcontext().prec, Decimal(1) / 7)
attempt("divide", lambda: Decimal(1) / 0)
attempt("undefined", lambda: Decimal(0) / 0)
attempt("modulo", lambda: Decimal(1) % 0)
attempt("divmod", lambda: divmod(Decimal(1), 0))
attempt("root", lambda: Decimal(-1).sqrt())
attempt("nan order", lambda: Decimal("nan") < 1)
attempt("snan", lambda: Decimal("snan") + 1)
attempt("quantize", lambda: Decimal("1e30").quantize(Decimal("1e-10")))
attempt("int inf", lambda: int(Decimal("inf")))
attempt("int nan", lambda: int(Decimal("nan")))
attempt("float add", lambda: Decimal(1) + 1.0)
attempt("fraction add", lambda: Decimal(1) + Fraction(1))
attempt("zero power", lambda: Decimal(0) ** 0)
attempt("inf minus inf", lambda: Decimal("inf") - Decimal("inf"))
with localcontext() as context:
    context.traps[decimal.DivisionByZero] = False
    context.traps[decimal.InvalidOperation] = False
    print(Decimal(1) / 0, Decimal(-1) / 0, Decimal(0) / 0, Decimal(-1).sqrt(), Decimal("x"))
d = Decimal("-12.340")
print(d.adjusted(), d.normalize(), d.copy_abs(), d.copy_negate(), d.is_signed(), d.to_integral_value(), d.as_integer_ratio(), d.compare(Decimal(3)), d.max(1), d.min(1), d.scaleb(2), d.remainder_near(5), d.fma(2, 1), d.same_quantum(Decimal("0.001")), d.number_class(), d.next_plus(), d.logb(), d.to_eng_string())
print(round(Decimal("2.675"), 2), round(Decimal("2.5")), round(Decimal("-3.5")), int(Decimal("-3.9")), float(Decimal("0.1")), divmod(Decimal(-7), 2), Decimal(-7) // 2, Decimal(-7) % 2, abs(d), hash(Decimal("1.0")) == hash(1), Decimal("1.0") == 1.0, Decimal("0.1") == 0.1, Decimal(1) == Fraction(1), Decimal("1.50") in {Fraction(3, 2): 1})
print(sorted([Decimal(3), 1, 2.5, Fraction(7, 3)]), max(Decimal(1), 2), sum([Decimal("0.1")] * 10), bool(Decimal("0.0")), Decimal("1.10").compare_total(Decimal("1.1")))

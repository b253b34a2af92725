"""decimal: signals, contexts, borders of the exponent, comparing and the total order, tuples, errors."""

import decimal
from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Context, Decimal, getcontext, localcontext

D = Decimal


def attempt(label, call):
    try:
        print(label, "->", call())
    except (decimal.DecimalException, TypeError, ValueError, OverflowError, AttributeError, KeyError) as error:
        print(label, "->", type(error).__name__)


# Every pair of a few values, each operator.
values = [D("0"), D("-0"), D("1"), D("-2.50"), D("1E+3"), D("Infinity"), D("-Infinity"), D("NaN")]
with localcontext() as context:
    for signal in list(context.traps):
        context.traps[signal] = False
    for a in values:
        print(a, [str(a + b) for b in values], [str(a - b) for b in values])
        print("  ", [str(a * b) for b in values], [str(a / b) for b in values])
        print("  ", [str(a // b) for b in values], [str(a % b) for b in values])
        print("  ", [str(a.compare(b)) for b in values], [str(a.compare_total(b)) for b in values], [a == b for b in values])
        print("  ", [str(a.max(b)) for b in values], [str(a.min(b)) for b in values])
for a in values[:-1]:
    print([a < b for b in values[:-1]], [a >= b for b in values[:-1]], hash(a) == hash(D(str(a))))
attempt("NaN <", lambda: D("NaN") < 1)
attempt("sNaN +", lambda: D("sNaN") + 1)
attempt("hash", lambda: hash(D("sNaN")))
attempt("0/0", lambda: D(0) / D(0))
attempt("1/0", lambda: D(1) / 0)
attempt("inf-inf", lambda: D("inf") - D("inf"))
attempt("inf to int", lambda: int(D("inf")))
attempt("nan to int", lambda: int(D("nan")))
attempt("round inf", lambda: round(D("inf")))
attempt("quantize", lambda: D("1.23").quantize(D("1e-40")))
attempt("sqrt", lambda: D(-4).sqrt())
attempt("power", lambda: D(-2) ** D("0.5"))
attempt("0**0", lambda: D(0) ** 0)
attempt("ratio", lambda: D("inf").as_integer_ratio())
attempt("float", lambda: D(1) + 1.5)
attempt("text", lambda: D("1_0_0.2_5"))
attempt("tuple", lambda: D((0, (1, 2, 3), -2)))
attempt("tuple", lambda: D((1, (0, 0, 7), 3)))
attempt("tuple", lambda: D((2, (1,), 0)))
attempt("tuple", lambda: D((0, (10,), 0)))
attempt("tuple", lambda: D((0, (1, 2))))
attempt("list", lambda: D([0, [1, 2], 1]))
attempt("none", lambda: D(None))

# Rounding modes on both signs, to places and to whole numbers.
for mode in (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP):
    with localcontext(Context(prec=2, rounding=mode)):
        print(mode, [str(+D(text)) for text in ("1.25", "-1.25", "1.35", "-1.351", "99.5", "-0.00149")], [str(D(text).to_integral_value()) for text in ("2.5", "-2.5", "3.5", "-0.4")])

# Contexts.
context = Context(prec=5, Emax=9, Emin=-9, rounding=ROUND_HALF_UP, traps=[decimal.Overflow])
print(context.prec, context.Emax, context.Emin, context.rounding, context.capitals, context.clamp, context.Etiny(), context.Etop())
print(context.create_decimal("123456.7"), context.divide(1, 3), context.power(2, 20), context.add(D("1e9"), 1), context.sqrt(2))
attempt("overflow", lambda: context.multiply(D("9e9"), 10))
print(context.multiply(D("1e-9"), D("0.123456")), context.flags[decimal.Underflow], context.flags[decimal.Inexact], context.flags[decimal.DivisionByZero])
context.clear_flags()
print(any(context.flags.values()), context.copy().prec, context.divide(D(1), 0))
attempt("prec", lambda: Context(prec=0))
attempt("rounding", lambda: Context(rounding="up"))
attempt("Emin", lambda: Context(Emin=1))
with localcontext() as inner:
    inner.prec = 3
    print(D(1) / 3, getcontext().prec, inner is getcontext())
print(getcontext().prec, D(1) / 3)

# Numbers as text.
for text in ("0", "-0.00", "1E+5", "1E-6", "1E-7", "123.45E-8", "12E+1", "0E+3", "0E-8", "NaN12", "-sNaN", "1000000", "0.1"):
    d = D(text)
    print(d, repr(d), d.to_eng_string(), d.as_tuple(), d.adjusted() if d.is_finite() else "-", d.normalize() if not d.is_snan() else "-")


class Money(Decimal):
    def __str__(self):
        return f"{self:,.2f}"


m = Money("1234.5")
print(m, repr(m), m + 1, type(m + 1).__name__, m == D("1234.50"), isinstance(m, Decimal), sorted([m, D(2), Money(1)])[0])

# decimal: functions, formats, contexts, signals.
import decimal
import math
from decimal import Decimal as D, Context, getcontext, localcontext

for text in ["2", "0.5", "10", "1.1", "123.456", "1e-5"]:
    x = D(text)
    print(x, x.sqrt(), x.exp(), x.ln(), x.log10())
print(D(1).exp(), D(0).exp(), D(1).ln(), D(0).ln(), D(100).log10(), D("0.001").log10(), D(-3).exp(), D("Infinity").ln(), D("-Infinity").exp())
with localcontext() as context:
    context.prec = 50
    print(D(2).sqrt(), D(1).exp(), D(2).ln(), D(3).log10(), D(1) / 7, D(2) ** D("0.3"))
print(getcontext().prec)
with localcontext(prec=5) as context:
    print(D(22) / 7, context.prec)
x = D("1234567.891")
for spec in ["", "f", ".2f", ",.2f", "e", ".3e", "g", ".3g", "+.1f", "015.2f", "*>15.1f", "<12.0f", "^14.2f", "%", ".1%", "E", ".0f", " .3f", "020,.1f", "z.1f"]:
    print(f"{spec!r}: [{format(x, spec)}] [{format(D('-0.00125'), spec)}] [{format(D('5E+3'), spec)}]")
print(f"{D('NaN'):10}|{D('-Infinity'):<12}|{D('Infinity'):012}|{D(0):.2e}|{D('0.00'):.1f}|{D('9.99'):.1f}")
for spec in ["x", "10d", ".", "q"]:
    try:
        format(x, spec)
    except ValueError as error:
        print(error)
print("%s %r" % (x, x))

for text in ["1E+10", "0E+2", "1.5E-10", "123E+4", "1E-7"]:
    print(D(text), D(text).to_eng_string())
print(D("3.0").is_zero(), D("-0").is_signed(), D("NaN").is_nan(), D("sNaN").is_snan(), D("Inf").is_infinite(), D("1").is_finite())
print(D("1.5").compare(D("1.50")), D("1.5").compare_total(D("1.50")), D(1).max(D(2)), D(1).min(D("NaN")), D("1.23").same_quantum(D("4.56")))
print(D("1.23").copy_sign(D("-1")), D("5").scaleb(3), D("250").logb(), D(2).fma(3, 4), D("10").remainder_near(6), D("-1.23").copy_abs())
print([D(t).number_class() for t in ("0", "-0", "1", "-1", "inf", "-inf", "nan", "snan")])
print(math.floor(D("-1.5")), math.ceil(D("1.2")), math.trunc(D("-1.9")), D("1") + True, bool(D("0.0")), bool(D("NaN")))

context = Context(prec=3, rounding=decimal.ROUND_DOWN, traps=[])
print(context.divide(D(2), D(3)), context.add(D("1.234"), 1), context.create_decimal("3.14159"), context.multiply(99, 99), context.sqrt(2))
print(sorted([flag.__name__ for flag in context.flags if context.flags[flag]]))
context.clear_flags()
print(context.divide(1, 0), context.divide(0, 0), context.power(2, 10), any(context.flags.values()))
print(context.flags[decimal.DivisionByZero], context.flags[decimal.InvalidOperation], context.traps[decimal.Inexact])
with localcontext() as inner:
    inner.traps[decimal.Inexact] = True
    for operation in (lambda: D(1) / 3, lambda: D(1) / 4, lambda: D("NaN") < 1, lambda: D(-1).sqrt(), lambda: D(-1).ln()):
        try:
            print(operation())
        except decimal.DecimalException as error:
            print(type(error).__name__, error)
small = Context(prec=4, Emin=-5, Emax=5, traps=[])
print(small.create_decimal("1e6"), small.create_decimal("123456"), small.create_decimal("1.234e-7"), small.create_decimal("1e-20"), small.create_decimal("99999e4"))
print(getcontext().traps[decimal.Overflow], decimal.getcontext().rounding, isinstance(decimal.Overflow(), decimal.Inexact), issubclass(decimal.DivisionByZero, ZeroDivisionError))
try:
    D(1) / 0
except ZeroDivisionError as error:
    print("as ZeroDivisionError:", error)
price, rate = D("19.99"), D("0.0825")
tax = (price * rate).quantize(D("0.01"), rounding=decimal.ROUND_HALF_UP)
print(tax, price + tax, sum((D(i) / 10 for i in range(5)), D(0)))


def pi():
    """The example of many."""
    getcontext().prec += 2
    three = D(3)
    lasts, t, s, n, na, d, da = 0, three, 3, 1, 0, 0, 24
    while s != lasts:
        lasts = s
        n, na = n + na, na + 8
        d, da = d + da, da + 32
        t = (t * n) / d
        s += t
    getcontext().prec -= 2
    return +s


print(pi())

# Decimals: operators with each other number, contexts and their signals.
import decimal
from decimal import Decimal, localcontext


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__)


with localcontext() as context:
    context.prec = 5
    print(Decimal(1) / 3, Decimal("123456") + 1, Decimal(2).sqrt(), +Decimal("1.234567"), Decimal(10) ** 7, Decimal("1e3") * 3)
    context.rounding = decimal.ROUND_UP
    print(Decimal(1) / 3, Decimal(-1) / 3)
print(Decimal(1) / 3, decimal.getcontext().prec)
a, b = Decimal("7.5"), Decimal("-2")
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 2, -a, abs(b), +a, a > b, a == 7.5, a == Decimal("7.50"), hash(a) == hash(7.5), max(a, b), round(a), round(Decimal("2.675"), 2), int(a), float(a))
print(2 + a, 2 - a, 2 * a, 15 / a, 15 // a, 16 % a, 2 ** Decimal(3))
attempt("zero", lambda: a / 0)
attempt("zero zero", lambda: Decimal(0) / 0)
attempt("float", lambda: a + 1.5)
attempt("invalid", lambda: Decimal("inf") - Decimal("inf"))
attempt("quantize", lambda: Decimal("1e30").quantize(Decimal("1e-10")))
print(Decimal("1.20").normalize(), Decimal("100").normalize(), Decimal("1.23").to_integral_value(), Decimal("5").copy_sign(b), Decimal("1.1").compare(Decimal("1.2")), Decimal("3").fma(2, 1), Decimal("100").log10(), Decimal("1").exp(), Decimal("123.45").scaleb(2), Decimal("1.5").as_integer_ratio())

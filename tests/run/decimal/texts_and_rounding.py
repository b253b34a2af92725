# Decimals: text of every kind, each rounding, formats.
import decimal
from decimal import Decimal


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__)


for text in ("0", "-0", "1.50", "1E+3", "1e-10", " 7 ", "1_000", "Infinity", "-inf", "nan", "+.5", "5.", "0E-7", "12345678901234567890.123"):
    d = Decimal(text)
    print(repr(d), d, d.as_tuple(), d.is_finite(), d.is_signed(), d.is_zero(), d.adjusted() if d.is_finite() else "-")
for text in ("", "a", "1.2.3", "1 2", "--1", "e5", "0x1"):
    attempt(repr(text), lambda: Decimal(text))
MODES = [decimal.ROUND_UP, decimal.ROUND_DOWN, decimal.ROUND_CEILING, decimal.ROUND_FLOOR, decimal.ROUND_HALF_UP, decimal.ROUND_HALF_DOWN, decimal.ROUND_HALF_EVEN, decimal.ROUND_05UP]
for mode in MODES:
    print(mode, [str(Decimal(t).quantize(Decimal("0.1"), rounding=mode)) for t in ("1.25", "1.35", "-1.25", "1.21", "-1.29", "1.05", "1.0")])
for spec in ("", ".2f", "10.1f", "<8", "+.3e", ",", "%", "08.2f", "g", ".0f", "E"):
    print(spec, f"|{Decimal('1234.5'):{spec}}|", f"|{Decimal('-0.00012'):{spec}}|")
print(sum([Decimal("0.1")] * 3) == Decimal("0.3"), sorted([Decimal(2), Decimal("1.5"), Decimal(-1)]), Decimal(0.1), Decimal((1, (1, 2, 3), -2)), Decimal(True), Decimal.from_float(0.5))

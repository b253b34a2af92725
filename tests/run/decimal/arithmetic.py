# decimal: making, arithmetic, comparing, rounding.
from decimal import *

D = Decimal
for text in ["1.10", "-0", "1E+3", "1e-7", "0.000001", "0.0000001", "  12_3.4 ", "Infinity", "-inf", "NaN", "nan123", "sNaN", ".5", "5.", "0E-9", "123456789012345678901234567890.5"]:
    print(repr(D(text)), str(D(text)), D(text).as_tuple())
print(D(3), D(-7), D(0.1), D(2.5), D((1, (1, 2, 3), -2)), D(True), D(), D(D("4.0")))
for wrong in ["", "abc", "1..2", "1e", "--1", "0x1"]:
    try:
        D(wrong)
    except InvalidOperation as error:
        print(type(error).__name__, error)
print(D("0.1") + D("0.2"), D("1.10") * 3, 2 - D("0.5"), D(1) / 3, D(10) / 4, D("7") // 2, D("-7") // 2, D("-7") % 3, divmod(D("7.5"), 2))
print(D("1.20") + D("1.3"), D("1.20") * D("1.3"), D("2.50") / D("0.5"), D("1E+5") + 1, -D("1.0"), +D("-0"), abs(D("-2.50")))
print(D(2) ** 10, D("1.1") ** 3, D(2) ** -2, D(2) ** D("0.5"), D(3) ** -1, D(10) ** 3, D("0.5") ** 2, D(4) ** D("0.5"))
print(D(2) ** 100, D("1.000001") ** 1000, D(-2) ** 3, D(7) ** D("2.5"))
for a, b in [("1", "0"), ("0", "0"), ("-1", "0"), ("Infinity", "Infinity")]:
    for name in ("/", "//", "%"):
        try:
            print(D(a) / D(b) if name == "/" else D(a) // D(b) if name == "//" else D(a) % D(b))
        except DecimalException as error:
            print(a, name, b, type(error).__name__, error)
print(D("1.0") == 1, D("1.0") == 1.0, D("0.1") == 0.1, D("2") > 1.5, D("1.1") < D("1.10"), D("1.1") >= D("1.10"), D("NaN") == D("NaN"), D("-0") == 0)
print(hash(D("1.0")) == hash(1), hash(D("0.5")) == hash(0.5), hash(D("-2E+3")) == hash(-2000), len({D("1"), D("1.0"), 1}))
print(sorted([D("3"), D("1.5"), D("-2"), D("Infinity"), D("1.50")]), max(D("1"), D("2")), sum([D("0.1")] * 3), min(D(1), 0))
for other in (1.5, "x", None):
    try:
        print(D(1) + other)
    except TypeError as error:
        print("TypeError +")
    try:
        print(D(1) < other)
    except TypeError as error:
        print("TypeError <")

getcontext().prec = 6
print(D(1) / 7, D("123456789") + 0, D("1.2345678") * 1, +D("3.14159265"), D(2).sqrt(), D(9).sqrt(), D("0.0001").sqrt(), D("1e5") * D("1e5"))
getcontext().prec = 28
for rounding in [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]:
    print(rounding, [str(D(v).quantize(D("1.0"), rounding)) for v in ("1.25", "-1.25", "1.35", "1.21", "-1.29", "1.05", "2.00")])
print(D("7.325").quantize(D(".01")), D("7.325").quantize(D("1."), rounding=ROUND_UP), D("1234.5").quantize(D("1E+2")), D(0).quantize(D("0.000")))
try:
    D("1e30").quantize(D("0.01"))
except InvalidOperation as error:
    print(error)
print(round(D("2.5")), round(D("3.5")), round(D("2.675"), 2), int(D("-3.9")), float(D("0.1")), D("1.5").to_integral_value(), D("1e3").to_integral_value())
print(D("1.500").normalize(), D("1500").normalize(), D("0.00").normalize(), D("1500").adjusted(), D("0.25").as_integer_ratio(), D("-12e2").as_integer_ratio())

for s in ["1", "-1.5", "  2.5e3 ", "1_000.5", ".5", "5.", "1e5", "1E-5", "inf", "-Infinity", "NaN", "+iNf", "0x1", "", "abc", "1e", "1__0", "1.2.3", "infin", "1 2"]:
    try:
        print(repr(s), float(s))
    except ValueError as e:
        print(e)
print(float(5), float(True), float(2**53 + 1), float("0.1") == 0.1, float("1e400"), float("-1e-400"))
try:
    float(10**400)
except OverflowError as e:
    print(e)
try:
    float(None)
except TypeError as e:
    print(e)

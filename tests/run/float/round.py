for x in [0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 1e16 + 1.0, 0.49999999999999994, -2.5]:
    print(x, round(x), round(x, 0), round(x, 1), round(x, 2))
print(round(1234.5678, -2), round(15, -1), round(25, -1), round(-35, -1), round(2**65 + 7, -3), round(5, 3))
print(round(1e300, 10), round(12345678.9, -8), round(0.1, 30), round(True), type(round(2.0)).__name__)
for bad in [float("inf"), float("nan")]:
    try:
        round(bad)
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
    print(round(bad, 2))

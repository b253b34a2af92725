for b, e in [(2.0, 0.5), (2.0, -1), (0.0, 0.0), (-8.0, 3), (9, 0.5), (2, -2), (1e10, 30), (10.0, 308), (0.5, 1074)]:
    print(b, e, b**e)
try:
    print(10.0**309)
except OverflowError as err:
    print(err)
try:
    print(0.0**-1)
except ZeroDivisionError as err:
    print(err)
inf = float("inf")
print(inf**0, (-inf) ** 3, (-inf) ** -1, 1.0**inf, 0.5**inf, inf**-2.0)

"""Operators of an int and a float, which float has: by their names, in place, of every sign and size."""

print(hash(""), hash(b""), {"": 1}[""], hash("") == hash(b""))
print(int.__add__(1, 2.5), int.__add__(1, True), (1).__mul__(2.5), (1.5).__add__(2), (1.5).__radd__(2))
print(int.__mul__(3, 0.5), int.__sub__(1, True), int.__floordiv__(7, 2.0), int.__pow__(2, 0.5), int.__lt__(1, 2.5), int.__eq__(1, 1.0))
for a in (7, -7, True, 2.5, -0.5, 10**20):
    for b in (2, 2.5, -3.0, False, 0.0, 10**30):
        print(a, b, a + b, a - b, a * b, a == b, a != b, a < b, a <= b, a > b, a >= b)
        for f in (lambda: a / b, lambda: a // b, lambda: a % b, lambda: divmod(a, b), lambda: abs(a) ** 2.0, lambda: pow(2, b) if abs(b) < 9 else 0):
            try:
                print(f())
            except (ZeroDivisionError, OverflowError) as e:
                print(type(e).__name__, e)
x = 5
x += 0.5
y = 2
y **= 0.5
print(x, y, 10**400 > 1e308, 10**400 == float("inf"), 3 < float("nan"), 2**53 + 1 == 2.0**53)
try:
    print(10**400 + 1.0)
except OverflowError as e:
    print(e)

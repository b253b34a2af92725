"""map() of five iterables and more."""

def f(a, b, c, d, e):
    return a + b + c + d + e

print(list(map(max, "ab", "bc", "xa", "qq", "mm", "zz")))
m = map(lambda *a: a, range(3), "abc", [1.5, 2.5, 3.5], [None] * 3, [[], [1], [2]])
print(next(m), type(m).__name__)
print(list(m))
try:
    list(map(f, [1], [2], [3], [4], [5], [6]))
except TypeError as error:
    print(error)
try:
    map(f, [1], [2], [3], [4], 5)
except TypeError as error:
    print(error)
print(list(map(f, [1], [], [3], [4], [5])))

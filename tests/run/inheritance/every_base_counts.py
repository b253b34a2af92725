"""`isinstance` and `issubclass` with classes found when running: every base counts."""

class A: pass
class Mix: pass
class D(A, Mix): pass
for c in (A, Mix, D, int, object, Exception):
    print(isinstance(D(), c), issubclass(D, c), isinstance(5, c))
    for k in (A, Mix, D): print(issubclass(k, c), isinstance(k(), c), end=" ")
def f(x, k): return isinstance(x, k)
print(f(D(), Mix), f(D(), (int, Mix)), f(A(), Mix), issubclass(D, (int, Mix)))
try:
    raise ValueError
except Mix if False else ValueError as e:
    print(isinstance(e, Mix))

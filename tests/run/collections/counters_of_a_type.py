from collections import Counter
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def a(c: Counter[str, int], d: dict[str, list[int]]):
    c += d
    return c
def b(c: Counter[str, int], d: dict[str, list[int]]):
    c -= d
    return c
def e(c: Counter[str, int], d: dict[str, list[int]]):
    c |= d
    return c
def f(c: Counter[str, int], d: dict[str, list[int]]):
    c &= d
    return c
for g in (a, b, e, f):
    show(lambda: g(Counter("ab"), {"a": [1]}))
    show(lambda: g(Counter("ab"), {}))
c: Counter[str, int] = Counter("ab")
def h():
    global c
    c += {"a": [1]}
show(h)
print(c)

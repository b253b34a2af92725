"""Calls with * where the callee is found when running: any number of values, of functions, methods and classes."""

def f(a, b, c, d, e, f2, g, h=8):
    return a + b + c + d + e + f2 + g + h
xs = [1, 2, 3, 4, 5, 6, 7]
print(f(*xs))
print(f(*xs, 9))
print(f(*range(8)))
try:
    print(f(*range(9)))
except TypeError as e:
    print(e)
print(max(*range(10)), "{} {} {} {} {} {} {} {}".format(*range(8)))
class P:
    def __init__(self, a, b, c, d, e, f, g, h, i):
        self.s = (a, b, c, d, e, f, g, h, i)
print(P(*"abcdefghi").s)
for fn in (f, P):
    try:
        print(type(fn(*list(range(8)))))
    except TypeError as e:
        print(e)
def deco(fn):
    def inner(*a, **k):
        return fn(*a, **k)
    return inner
def plain(fn):
    def inner(*a):
        return fn(*a)
    return inner
fs = [lambda a: a, lambda a, b=2: (a, b), max, print, len, int, "x{}{}".format, [1, 2].index, str.upper, divmod, dict]
for f in fs:
    for args in ([], [1], ["ab"], [1, 2], ["7", 8], [3, 4, 5]):
        try:
            print(f(*args), end=" ")
        except (TypeError, ValueError, IndexError) as e:
            print(type(e).__name__, end=" ")
    print()
class A:
    def m(self, a, b=1, *c, d=4):
        return (a, b, c, d)
class B:
    m = staticmethod(lambda *a, d=1: (a, d))
    def __init__(self):
        self.k = max
for o in (A(), B()):
    print(o.m(*[1, 2, 3, 4, 5, 6, 7, 8, 9]), o.m(*[1], d=7), o.m(0, *(1, 2), d=3))
    try:
        print(o.m(*[]))
    except TypeError as e:
        print(e)
objs = [[3, 1, 2], "a-b-c", {1: 2}, B()]
for o in objs:
    for name, args in (("index", [1]), ("split", ["-"]), ("get", [1, 5]), ("k", [4, 9]), ("replace", ["-", "+", 1])):
        m = getattr(o, name, None)
        if m:
            try:
                print(name, m(*args))
            except (TypeError, ValueError) as e:
                print(name, type(e).__name__)
for o in objs[:2]:
    print(o.count(*["-"]), o.index(*["-"] if isinstance(o, str) else [1]))
def call(o, *a, **k):
    return o.pop(*a)
print(call([1, 2, 3]), call({1: 2}, 1), call([1, 2, 3], 0), call({1: 2}, 7, 8))
@plain
def seven(a, b, c, d, e, f, g):
    return a + g
@deco
def eight(a, b, c, d, e, f, g, h=3):
    return a + h
print(seven(*range(7)), seven(1, 2, 3, 4, 5, 6, 7), eight(*range(8)), eight(*range(7)), eight(*range(7), h=9))
import datetime
xs = [2020, 1, 2, 3, 4, 5, 6]
for c in (datetime.datetime, datetime.date):
    for n in (3, 7):
        try:
            print(c(*xs[:n]))
        except TypeError as e:
            print("TypeError")

# unpacking, stars, defaults, argument errors
def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw


def attempt(g, *a, **k):
    try:
        print(g(*a, **k))
    except TypeError as e:
        print(e)


attempt(f, 1, c=3)
attempt(f, 1, 2, 3, 4, c=5, z=6)
attempt(f)
attempt(f, 1)
attempt(f, 1, a=2, c=3)
attempt(f, c=1, b=2)


def g(a, /, b, *, c):
    return a, b, c


attempt(g, 1, 2, c=3)
attempt(g, 1, b=2, c=3)
attempt(g, a=1, b=2, c=3)
attempt(g, 1, 2, 3)
attempt(g, 1, 2, c=3, d=4)
attempt(g, 1)


def h():
    return "h"


attempt(h, 1)
attempt(h, x=1)


def two(a, b):
    return a, b


attempt(two)
attempt(two, 1)
attempt(two, 1, 2, 3)
attempt(two, b=1)


class C:
    def m(self, x):
        return x

    @classmethod
    def k(cls, x):
        return x

    @staticmethod
    def s(x):
        return x


c = C()
attempt(c.m)
attempt(c.m, 1, 2)
attempt(C.k)
attempt(C.s, 1, 2)
attempt(C, 1)
attempt(lambda x: x)
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d)
for v in ([1], [1, 2, 3], 5, "ab"):
    try:
        x, y = v
        print(x, y)
    except (ValueError, TypeError) as e:
        print(e)
try:
    x, *y, z = [1]
except ValueError as e:
    print(e)
print([*range(3), *"ab"], {*[1, 2], 3}, {**{"a": 1}, "b": 2, **{"a": 3}}, (*[], 1))
print(f(*[1, 2], *[3], c=0, **{"y": 1}))
try:
    f(**{"a": 1}, **{"a": 2}, c=1)
except TypeError as e:
    print(e)
try:
    f(*5, c=1)
except TypeError as e:
    print(e)
try:
    f(**5)
except TypeError as e:
    print(e)
try:
    f(1, c=2, **{3: 4})
except TypeError as e:
    print(e)
def dflt(x, acc=[]):
    acc.append(x)
    return acc


dflt(1)
print(dflt(2), dflt.__defaults__)

"""`a = b = value` in a class body computes the value once; `global` in one; `__debug__`; a positional-only name among keywords."""


def told(x):
    print("made", x)
    return [x]


class C:
    a = b = told(1)
    c = d = e = told(2)
    __radd__ = __add__ = lambda self, other: ("add", other)

    def m(self):
        return "m"

    n = o = m


print(C.a is C.b, C.c is C.e, C() + 1, 1 + C(), C().n(), C().o())


class D:
    x, y = z = (1, 2)


print(D.x, D.y, D.z)


class K:
    global inside
    inside = told("inside")
    z = 3


def read():
    return inside


print("inside" in vars(K), K.z, inside, read())
if __debug__:
    print("asserts are checked", __debug__)


def f(a, /, b, *args, c=3, **named):
    return a, b, args, c, named


print(f(1, 2), f(1, b=2, a=5), f(1, *(2,), *[3], c=0, **{"z": 1}))
for attempt in (lambda: f(), lambda: f(a=1, b=2), lambda: f(1, a=2), lambda: f(1, 2, b=3)):
    try:
        attempt()
    except TypeError as error:
        print(error)

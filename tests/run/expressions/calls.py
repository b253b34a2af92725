# Calls in every form, and CPython's words about wrong ones.
def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw


def pos(a, b=1, /, c=2, *, d=3):
    return a, b, c, d


def plain(a, b):
    return a, b


def none():
    return "none"


def star(*args):
    return args


def kws(**kw):
    return kw


print(f(1, c=3), f(1, 5, 6, 7, c=8, e=9), f(*[1, 2], *(3,), c=4, **{"d": 5, "z": 6}))
print(f(c=1, a=2), f(1, *[], c=2, **{}), f(*"abc", c=0))
print(pos(1), pos(1, 2, 3, d=4), pos(1, c=9))
print(star(), star(*[1], 2, *[3]), kws(), kws(a=1, **{"b": 2}))


def show(make):
    try:
        print(make())
    except TypeError as e:
        print(e)


show(lambda: plain())
show(lambda: plain(1))
show(lambda: plain(1, 2, 3))
show(lambda: plain(1, a=2))
show(lambda: plain(1, 2, c=3))
show(lambda: plain(b=1))
show(lambda: plain(*[1, 2, 3]))
show(lambda: plain(*[1], **{"a": 2}))
show(lambda: plain(**{"a": 1, "b": 2}))
show(lambda: plain(**{"x": 1}))
show(lambda: plain(*5))
show(lambda: plain(**5))
show(lambda: plain(**{1: 2}))
show(lambda: none(1))
show(lambda: none(x=1))
show(lambda: f())
show(lambda: f(1))
show(lambda: f(1, 2, 3))
show(lambda: f(1, a=1, c=1))
show(lambda: pos(a=1))
show(lambda: pos(1, b=2))
show(lambda: pos(1, 2, 3, 4))
show(lambda: pos())
show(lambda: star(a=1))
show(lambda: kws(1))
show(lambda: kws(**{"a": 1}, **{"a": 2}))
show(lambda: kws(a=1, **{"a": 2}))
show(lambda: (lambda x, y: x)(1))
show(lambda: (lambda: 1)(2))


class K:
    def m(self, a):
        return a

    @classmethod
    def c(cls, a):
        return a

    @staticmethod
    def s(a):
        return a

    def __init__(self, x=0, *, y=1):
        self.x = x


show(lambda: K().m())
show(lambda: K().m(1, 2))
show(lambda: K.m(K()))
show(lambda: K.m())
show(lambda: K.c())
show(lambda: K.s())
show(lambda: K.s(1, 2))
show(lambda: K(1, 2))
show(lambda: K(z=1))
try:
    len()
except TypeError as e:
    print(e)
try:
    len(1, 2)
except TypeError as e:
    print(e)
try:
    abs()
except TypeError as e:
    print(e)
try:
    ord()
except TypeError as e:
    print(e)
try:
    "a".upper(1)
except TypeError as e:
    print(e)
try:
    [].append()
except TypeError as e:
    print(e)

"""Calls: every way to bind arguments, and every message when they do not fit."""


def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


def g(a, b):
    return a, b


def h(*, key):
    return key


def i():
    return None


def j(a, /, b, *, c):
    return a, b, c


def k(a, b, c=3, d=4):
    return a, b, c, d


class C:
    def __init__(self, x, *, y=0):
        self.x, self.y = x, y

    def m(self, a, b=1):
        return a, b

    @classmethod
    def cm(cls, a):
        return cls.__name__, a

    @staticmethod
    def sm(a):
        return a

    def __call__(self, *a, **k):
        return a, k


print(f(1, d=4))
print(f(1, 2, 3, 4, 5, d=6, z=7))
print(f(*[1, 2], *(3,), *"ab", d=1, **{"e": 2}, **{"x": 3}))
print(f(1, d=2, a=5, b=6))
print(f(*range(2), c="c", d="d"))
print(g(*"xy"), g(b=1, a=2), g(1, **{"b": 2}), h(key=1), j(1, 2, c=3), k(1, 2, d=5))
attempts = [
    ("f()", lambda: f()),
    ("f(1)", lambda: f(1)),
    ("f(d=1)", lambda: f(d=1)),
    ("f(1, d=1, c=2, *[2, 3])", lambda: f(1, *[2, 3], d=1, c=2)),
    ("g()", lambda: g()),
    ("g(1)", lambda: g(1)),
    ("g(1, 2, 3)", lambda: g(1, 2, 3)),
    ("g(1, a=2)", lambda: g(1, a=2)),
    ("g(1, c=2)", lambda: g(1, c=2)),
    ("g(1, 2, c=2)", lambda: g(1, 2, c=2)),
    ("g(*[1, 2, 3, 4])", lambda: g(*[1, 2, 3, 4])),
    ("g(**{'a': 1, 'z': 2})", lambda: g(**{"a": 1, "z": 2})),
    ("g(1, **{'a': 1})", lambda: g(1, **{"a": 1})),
    ("h()", lambda: h()),
    ("h(1)", lambda: h(1)),
    ("h(1, key=2)", lambda: h(1, key=2)),
    ("h(kye=2)", lambda: h(kye=2)),
    ("i(1)", lambda: i(1)),
    ("i(x=1)", lambda: i(x=1)),
    ("i(*[], **{})", lambda: i(*[], **{})),
    ("j(a=1, b=2, c=3)", lambda: j(a=1, b=2, c=3)),
    ("j(1, 2, 3)", lambda: j(1, 2, 3)),
    ("j(1, c=3)", lambda: j(1, c=3)),
    ("k(1)", lambda: k(1)),
    ("k(1, 2, 3, 4, 5)", lambda: k(1, 2, 3, 4, 5)),
    ("k()", lambda: k()),
    ("C()", lambda: C()),
    ("C(1, 2)", lambda: C(1, 2)),
    ("C(1, z=2)", lambda: C(1, z=2)),
    ("C(1).m()", lambda: C(1).m()),
    ("C(1).m(1, 2, 3)", lambda: C(1).m(1, 2, 3)),
    ("C.m(1)", lambda: C.m(1)),
    ("C.cm()", lambda: C.cm()),
    ("C.cm(1, 2)", lambda: C.cm(1, 2)),
    ("C.sm()", lambda: C.sm()),
    ("C.sm(1, 2)", lambda: C.sm(1, 2)),
    ("C(1)(2, k=3)", lambda: C(1)(2, k=3)),
    ("lambda", lambda: (lambda x, y: x)(1)),
    ("f(*1)", lambda: f(*1)),
    ("f(**1)", lambda: f(**1)),
    ("f(**{1: 2})", lambda: f(1, d=2, **{1: 2})),
    ("f(d=1, **{'d': 2})", lambda: f(1, d=1, **{"d": 2})),
    ("f(**{'x': 1}, **{'x': 2})", lambda: f(1, d=1, **{"x": 1}, **{"x": 2})),
]
for text, call in attempts:
    try:
        print(text, "=", call())
    except TypeError as error:
        print(text, "!", error)


def order(label):
    print(label, end=" ")
    return label


print(f(order("a"), *[order("b")], order("c"), d=order("d"), **{order("k"): order("v")}, e=order("e")))


def default_once(item, seen=[], *, table={}):
    seen.append(item)
    table[item] = len(seen)
    return seen, table


default_once(1)
print(default_once("two"), default_once.__defaults__, default_once.__kwdefaults__)
print(f.__defaults__, f.__kwdefaults__, f.__code__.co_argcount if False else "", f.__name__)

"""Calls: how arguments meet parameters, and what is said when they do not."""


def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, g=7), f(*[1, 2], **{"d": 3, "c": 4}), f(1, *(), d=0, **{}))
print(f(1, d=1, a=9, b=8), f(*"ab", *"cd", d="e", **{"e": 1}, **{"z": 2}))


def plain(x, y=1):
    return x + y


def only_keywords(*, k, m=None):
    return k, m


def nothing():
    return None


class C:
    def method(self, x, *, y=0):
        return x + y

    @classmethod
    def cm(cls, x):
        return cls.__name__, x

    @staticmethod
    def sm(x=1):
        return x

    def __call__(self, *a, **k):
        return a, k


c = C()
print(c.method(1, y=2), C.method(c, 3), C.cm(1), c.cm(2), c.sm(), C.sm(5), c(1, z=2), C()(*"ab"))
bad = [
    lambda: f(),
    lambda: f(1),
    lambda: f(1, d=1, c=2, **{"c": 3}),
    lambda: plain(),
    lambda: plain(1, 2, 3),
    lambda: plain(1, x=2),
    lambda: plain(1, z=2),
    lambda: plain(*[1, 2, 3, 4]),
    lambda: plain(**{"y": 1}),
    lambda: only_keywords(1),
    lambda: only_keywords(),
    lambda: only_keywords(k=1, n=2),
    lambda: nothing(1),
    lambda: nothing(a=1),
    lambda: c.method(),
    lambda: c.method(1, 2),
    lambda: C.method(),
    lambda: C.cm(),
    lambda: C.sm(1, 2),
    lambda: C(1),
    lambda: C.method(c),
    lambda: c.method(1, y=1, z=2),
    lambda: (lambda x: x)(),
    lambda: (lambda: 0)(1),
    lambda: plain(*5),
    lambda: plain(**5),
    lambda: plain(1, **{1: 2}),
    lambda: [5][0](),
    lambda: "f".lower()(),
    lambda: nothing()(),
    lambda: len(),
    lambda: len(1, 2),
    lambda: len(5),
    lambda: print(end=5),
    lambda: int("1", bass=2),
    lambda: max(),
    lambda: max([]),
    lambda: isinstance(1, 5),
    lambda: range(),
    lambda: range(1, 2, 0),
    lambda: sum(["a"]),
    lambda: "a".join([1]),
    lambda: [].pop(),
    lambda: {}.pop("k"),
    lambda: "abc".index("z"),
    lambda: [1].remove(2),
    lambda: chr(-1),
    lambda: ord("ab"),
    lambda: int("x"),
    lambda: float("y"),
    lambda: "{} {}".format(1),
    lambda: "%d" % "x",
    lambda: "%s %s" % (1,),
    lambda: "a" + 1,
    lambda: [1] + (2,),
    lambda: round("x"),
    lambda: abs("x"),
    lambda: zip(1),
    lambda: dict([1]),
    lambda: dict([(1, 2, 3)]),
    lambda: set([[]]),
    lambda: {[]: 1},
]
for call in bad:
    try:
        print("value", call())
    except Exception as e:
        print(type(e).__name__, e)


def order(tag, value):
    print(tag, end=" ")
    return value


print(f(order("a", 1), *order("b", [2]), d=order("c", 3), **order("d", {"x": 4})))
print(plain(y=order("y", 1), x=order("x", 2)))


def defaults(items=order("once", [])):
    items.append(len(items))
    return items


print(defaults(), defaults(), defaults([9]))

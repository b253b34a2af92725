# Special methods that are values: lambdas, partials, functions from elsewhere, in the class body or behind it.
from functools import partial


def minus(self, other):
    return self.v - other.v


class Doubler:
    def __call__(self, *values):
        return sum(values) * 2


class Lambdas:
    def __init__(self, v):
        self.v = v

    __bool__ = lambda self: self.v > 0
    __len__ = lambda self: 5
    __str__ = lambda self: "A!"
    __repr__ = lambda self: f"Lambdas({self.v})"
    __eq__ = lambda self, o: self.v == o.v
    __add__ = lambda self, o: Lambdas(self.v + o.v)
    __sub__ = minus
    __getitem__ = lambda self, i: i * 2
    __contains__ = lambda self, x: x == self.v
    __hash__ = lambda self: 9
    __enter__ = lambda self: 7
    __exit__ = lambda self, *exc: True
    __setitem__ = lambda self, k, v: print("set", k, v)
    __iter__ = lambda self: iter([1, self.v])

    def _less(self, o):
        return self.v < o.v

    __lt__ = _less
    plus = lambda self, n: self.v + n


a = Lambdas(1)
print(bool(a), bool(Lambdas(0)), len(a), str(a), repr(a), a == Lambdas(1), a + Lambdas(2), Lambdas(5) - a)
print(a[4], a < Lambdas(2), a.plus(3), 1 in a, 2 in a, hash(a), list(a), f"{a}")
a["k"] = "v"
with a as seven:
    print(seven)
    raise ValueError


class Calls:
    __call__ = Doubler()  # no function: the object is not bound
    __len__ = partial(int, "12")


print(Calls()(1, 2), len(Calls()))


class Later:
    pass


b = Later()
print(str(b)[:16])
Later.__str__ = lambda self: "later"
Later.__len__ = lambda self: 3
Later.__add__ = lambda self, o: 10 + o
Later.__call__ = lambda self, x, y=2: (x, y)
print(str(b), len(b), b + 5, b(1), b(1, y=5))
setattr(Later, "__getitem__", lambda self, k: k.upper())
print(b["key"])


class Wrong:
    __len__ = lambda self: -1
    __bool__ = lambda self: "no"
    __str__ = lambda self: 5
    __index__ = lambda self: 1.5


for f in (len, bool, str, lambda w: [1, 2][w]):
    try:
        print(f(Wrong()))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Base:
    def __init__(self):
        self.log = ["base"]


def logged(method):
    def wrapper(self, *args, **named):
        print("call", method.__name__, len(args), named)
        return method(self, *args, **named)

    return wrapper


class Derived(Base):
    @logged
    def __init__(self, n, extra=0):
        super().__init__()
        self.n = n + extra

    @logged
    def __eq__(self, other):
        return isinstance(other, Derived) and self.n == other.n


class Below(Derived):
    @logged
    def __init__(self):
        super().__init__(5, extra=1)


d = Below()
print(d.n, d.log, d == Derived(6), d != Derived(7))
try:
    hash(d)
except TypeError as e:
    print(e)

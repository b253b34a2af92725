# classes: inheritance, mro, mixins, properties, descriptors, class methods, operators, copy, pickling-like state
import copy


class Descriptor:
    def __set_name__(self, owner, name):
        self.name = name
        self.slot = "_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.slot, None)

    def __set__(self, obj, value):
        self.check(value)
        setattr(obj, self.slot, value)

    def check(self, value):
        pass


class Typed(Descriptor):
    kind = object

    def check(self, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        super().check(value)


class Positive(Descriptor):
    def check(self, value):
        if value <= 0:
            raise ValueError(f"{self.name} must be positive")
        super().check(value)


class Integer(Typed):
    kind = int


class PositiveInteger(Integer, Positive):
    pass


class String(Typed):
    kind = str


class Item:
    name = String()
    count = PositiveInteger()

    def __init__(self, name, count=1):
        self.name, self.count = name, count

    def __repr__(self):
        return f"Item({self.name!r}, {self.count})"


i = Item("bolt", 3)
print(i, i.count, type(Item.count).__name__, Item.count.slot)
for args in ((1, 2), ("a", 0), ("a", "b"), ("a", -1)):
    try:
        Item(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Base:
    registry = []

    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        Base.registry.append((cls.__name__, tag))
        cls.tag = tag

    def __new__(cls, *args, **kw):
        self = super().__new__(cls)
        self.made = cls.__name__
        return self

    def who(self):
        return ["Base"]


class A(Base, tag="a"):
    def who(self):
        return ["A"] + super().who()


class B(Base, tag="b"):
    def who(self):
        return ["B"] + super().who()


class C(A, B):
    def who(self):
        return ["C"] + super().who()


print(C().who(), [k.__name__ for k in C.__mro__], C().made, Base.registry, C.tag, A.tag)
print(issubclass(C, (B,)), isinstance(C(), A), C.__bases__ == (A, B), C.__name__, C.__qualname__)


class Money:
    __slots__ = ("amount", "cur")

    def __init__(self, amount, cur="EUR"):
        self.amount, self.cur = amount, cur

    def _same(self, o):
        if not isinstance(o, Money):
            return NotImplemented
        if o.cur != self.cur:
            raise ValueError(f"{self.cur} and {o.cur}")
        return o.amount

    def __add__(self, o):
        a = self._same(o)
        return a if a is NotImplemented else Money(self.amount + a, self.cur)

    def __radd__(self, o):
        return self if o == 0 else NotImplemented

    def __iadd__(self, o):
        self.amount += self._same(o)
        return self

    def __mul__(self, k):
        return Money(self.amount * k, self.cur) if isinstance(k, (int, float)) else NotImplemented

    __rmul__ = __mul__

    def __eq__(self, o):
        return isinstance(o, Money) and (self.amount, self.cur) == (o.amount, o.cur)

    def __hash__(self):
        return hash((self.amount, self.cur))

    def __lt__(self, o):
        a = self._same(o)
        return a if a is NotImplemented else self.amount < a

    def __bool__(self):
        return self.amount != 0

    def __format__(self, spec):
        return format(self.amount, spec or ".2f") + " " + self.cur

    def __str__(self):
        return f"{self}"

    def __repr__(self):
        return f"Money({self.amount!r}, {self.cur!r})"

    def __neg__(self):
        return Money(-self.amount, self.cur)

    def __abs__(self):
        return self if self.amount >= 0 else -self

    def __int__(self):
        return int(self.amount)

    def __float__(self):
        return float(self.amount)

    def __round__(self, n=0):
        return Money(round(self.amount, n), self.cur)

    def __getstate__(self):
        return (self.amount, self.cur)


m = Money(5)
n = m
n += Money(2.5)
print(m is n, m, f"{m:.1f}", sum([Money(1), Money(2)]), 2 * m, m * 0.5, sorted([Money(3), Money(1)]), bool(Money(0)), {Money(1): "x"}[Money(1)])
print(int(m), float(m), abs(Money(-3)), round(Money(2.567), 1), -m, max(Money(1), Money(9)))
for f in (lambda: m + 1, lambda: m + Money(1, "USD"), lambda: m < 3, lambda: m * "a", lambda: 1 + m, lambda: m.other, lambda: setattr(m, "zz", 1)):
    try:
        print(f())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)


class Grid:
    def __init__(self, w, h, fill=0):
        self.w, self.h = w, h
        self.cells = [[fill] * w for _ in range(h)]

    def __getitem__(self, key):
        if isinstance(key, tuple):
            x, y = key
            if isinstance(x, slice):
                return [self.cells[y][i] for i in range(*x.indices(self.w))]
            return self.cells[y][x]
        return self.cells[key]

    def __setitem__(self, key, v):
        x, y = key
        self.cells[y][x] = v

    def __delitem__(self, y):
        del self.cells[y]
        self.h -= 1

    def __len__(self):
        return self.w * self.h

    def __contains__(self, v):
        return any(v in row for row in self.cells)

    def __iter__(self):
        return (v for row in self.cells for v in row)

    def __reversed__(self):
        return reversed(list(self))

    def __call__(self, f):
        g = copy.deepcopy(self)
        g.cells = [[f(v) for v in row] for row in self.cells]
        return g

    def __copy__(self):
        g = Grid(self.w, self.h)
        g.cells = [r[:] for r in self.cells]
        return g


g = Grid(3, 2)
g[1, 1] = 5
g[0, 0] = -1
h = copy.copy(g)
h[2, 1] = 7
del g[0]
print(list(g), list(h), len(g), 5 in g, 9 in g, h[::2, 1], h[0], list(reversed(h)), list(h(lambda v: v * 2)))
try:
    g[5, 5]
except IndexError as e:
    print(e)


class Node:
    def __init__(self, v, nxt=None):
        self.v, self.next = v, nxt


a = Node(1)
a.next = Node(2, a)
b = copy.deepcopy(a)
print(b.next.next is b, b is not a, b.next.v)


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "_log", [])

    def __getattr__(self, name):
        self._log.append(("get", name))
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        self._log.append(("set", name))
        setattr(self._target, name, value)


p = Proxy(Node(5))
p.v += 1
print(p.v, p._target.v, p._log)

"""Abstract classes, several bases, protocols, type parameters, named tuples and the data model in one program."""
# inheritance, super, mro, abc, protocols, data model
from abc import ABC, abstractmethod
from typing import Protocol, runtime_checkable, Generic, TypeVar, NamedTuple, Final, ClassVar, overload, Literal, Any, Optional, Callable
T = TypeVar("T")
class Shape(ABC):
    count: ClassVar[int] = 0
    def __init__(self, name): self.name = name; Shape.count += 1
    @property
    @abstractmethod
    def area(self): ...
    @abstractmethod
    def scale(self, k): raise NotImplementedError
    @classmethod
    def unit(cls): return cls(1)
    def __repr__(self): return f"{type(self).__name__}({self.area})"
    def __eq__(self, o): return isinstance(o, Shape) and self.area == o.area
    def __hash__(self): return hash(self.area)
    def __lt__(self, o):
        if not isinstance(o, Shape): return NotImplemented
        return self.area < o.area
class Sq(Shape):
    def __init__(self, s): super().__init__("sq"); self.s = s
    @property
    def area(self): return self.s ** 2
    def scale(self, k): return Sq(self.s * k)
try: Shape("x")
except TypeError as e: print(e)
class Half(Shape):
    area = 3
try: Half("h")
except TypeError as e: print(e)
print(Sq.unit(), Sq(2) == Sq(2), len({Sq(1), Sq(1), Sq(2)}), sorted([Sq(3), Sq(1)]), max(Sq(3), Sq(5)), Shape.count, Sq(2).scale(3))
try: Sq(1) < 5
except TypeError as e: print(e)
class A:
    def go(self, log): log.append("A"); return log
class B(A):
    def go(self, log): log.append("B"); return super().go(log)
class C(A):
    def go(self, log): log.append("C"); return super().go(log)
class D(B, C):
    def go(self, log): log.append("D"); return super().go(log)
print(D().go([]), [c.__name__ for c in D.__mro__], D.mro() == list(D.__mro__))
@runtime_checkable
class Quack(Protocol):
    def quack(self) -> str: ...
class Duck:
    def quack(self): return "q"
print(isinstance(Duck(), Quack), isinstance(3, Quack))
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> T: return self.items.pop()
s = Stack[int](); s.push(1); print(s.pop(), Stack[str], Stack.__parameters__ if 0 else "")
class Box[T]:
    def __init__(self, v: T): self.v = v
    def map[U](self, f: Callable[[T], U]) -> "Box[U]": return Box(f(self.v))
print(Box(3).map(str).v, Box[int](2).v)
type Pair[X] = tuple[X, X]
print(Pair, Pair.__value__ if 0 else "")
class Emp(NamedTuple):
    name: str
    id: int = 3
    def greet(self): return f"hi {self.name}"
e = Emp("bob"); print(e, e.greet(), e._replace(id=4), Emp._field_defaults, e[0], [*e])
class Temp:
    def __init__(self): self._c = 0
    def __getattr__(self, n):
        if n == "f": return self._c * 9 / 5 + 32
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {n!r}", name=n, obj=self)
t = Temp(); print(t.f, hasattr(t, "g"))
try: t.g
except AttributeError as ex: print(ex, ex.name, ex.obj is t)
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self):
        n = self.n
        while n: yield n; n -= 1
    def __reversed__(self): return iter(range(1, self.n + 1))
    def __len__(self): return self.n
    def __getitem__(self, i):
        if isinstance(i, slice): return [self[j] for j in range(*i.indices(self.n))]
        if not -self.n <= i < self.n: raise IndexError(i)
        return self.n - i % self.n
    def __contains__(self, x): return 0 < x <= self.n
    def __missing__(self, k): return k
c = Countdown(4); print(list(c), list(reversed(c)), c[0], c[-1], c[1:3], 2 in c, *c)
class V:
    def __init__(self, *xs): self.xs = xs
    def __add__(self, o): return V(*(a + b for a, b in zip(self.xs, o.xs))) if isinstance(o, V) else NotImplemented
    def __mul__(self, k): return V(*(x * k for x in self.xs))
    __rmul__ = __mul__
    def __repr__(self): return f"V{self.xs}"
    def __format__(self, spec): return "<" + ", ".join(format(x, spec) for x in self.xs) + ">"
    def __bytes__(self): return bytes(self.xs)
    def __abs__(self): return sum(x * x for x in self.xs) ** .5
    def __int__(self): return int(abs(self))
    def __float__(self): return abs(self)
    def __complex__(self): return complex(*self.xs[:2])
v = V(3, 4); print(v + v, 2 * v, v * 2, f"{v:.1f}", bytes(v), abs(v), int(v), float(v), complex(v), sum([v, v], V(0, 0)))
try: v + 1
except TypeError as ex: print(ex)
try: 1 + v
except TypeError as ex: print(ex)
def outer():
    class Inner:
        def m(self): return __class__.__name__, self.__class__.__qualname__
    return Inner
print(outer()().m(), outer().__qualname__, outer.__qualname__)
print(getattr(D, "go").__qualname__, D.go is D.__dict__["go"], D().go.__func__ is D.go, D().go.__self__.__class__ is D)

from typing import Generic, TypeVar, Protocol, Final, Literal, ClassVar
T = TypeVar("T")
K = TypeVar("K", bound=int)
class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []
    def push(self, x: T) -> None:
        self.items.append(x)
    def pop(self) -> T:
        return self.items.pop()
s = Stack[int]()
s.push(1)
s2: Stack[str] = Stack()
s2.push("a")
print(s.pop() + 1, s2.pop() + "b")
class Box[U]:
    def __init__(self, v: U):
        self.v = v
    def map[R](self, f) -> "Box[R]":
        return Box(f(self.v))
print(Box(3).map(str).v, Box[str]("x").v)
def first[X](xs: list[X]) -> X:
    return xs[0]
print(first([1]), first(["a"]))
class Sized(Protocol):
    def size(self) -> int: ...
class A:
    def size(self) -> int:
        return 4
def total(xs: list[Sized]) -> int:
    return sum(x.size() for x in xs)
print(total([A(), A()]))
MAX: Final = 10
MAX2: Final[int] = 11
Mode = Literal["r", "w"]
def op(m: Mode) -> str:
    return m
type Pair[Q] = tuple[Q, Q]
print(MAX + MAX2, op("r"))
class C:
    count: ClassVar[int] = 0
    name: Final = "c"
    def __init__(self):
        C.count += 1
C(); C()
print(C.count, C.name)

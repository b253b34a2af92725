from typing import Any, Callable, Dict, Generic, Iterable, Iterator, List, Optional, Sequence, Tuple, TypeVar, Union, cast, overload
from abc import ABC, abstractmethod, ABCMeta
import functools

T = TypeVar("T")
U = TypeVar("U")


class Box(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value = value

    def map(self, f: Callable[[T], U]) -> "Box[U]":
        return Box(f(self.value))

    def get(self) -> T:
        return self.value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Box):
            return NotImplemented
        return bool(self.value == other.value)

    def __repr__(self) -> str:
        return f"Box({self.value!r})"


class Stack(Generic[T]):
    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items: List[T] = list(items)

    def push(self, x: T) -> None:
        self._items.append(x)

    def pop(self) -> T:
        if not self._items:
            raise IndexError("empty stack")
        return self._items.pop()

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T]:
        return reversed(self._items)

    def __bool__(self) -> bool:
        return len(self) > 1


class Shape(metaclass=ABCMeta):
    count = 0

    def __init__(self) -> None:
        type(self).count += 1

    @property
    @abstractmethod
    def area(self) -> float: ...

    @abstractmethod
    def scale(self, k: float) -> "Shape": ...

    def describe(self) -> str:
        return f"{type(self).__name__} of {self.area:.2f}"


class Sq(Shape):
    def __init__(self, side: float) -> None:
        super().__init__()
        self.side = side

    @property
    def area(self) -> float:
        return self.side ** 2

    def scale(self, k: float) -> "Sq":
        return Sq(self.side * k)


class Rect(Shape):
    def __init__(self, a: float, b: float) -> None:
        super().__init__()
        self.a, self.b = a, b

    @property
    def area(self) -> float:
        return self.a * self.b

    @area.setter
    def area(self, v: float) -> None:
        self.b = v / self.a

    def scale(self, k: float) -> "Rect":
        return Rect(self.a * k, self.b * k)


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x: Union[int, str]) -> Union[int, str]:
    if isinstance(x, int):
        return x * 2
    return x + x


def first(xs: Sequence[T], default: Optional[T] = None) -> Optional[T]:
    for x in xs:
        return x
    return default


def compose(*fs: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def run(x: Any) -> Any:
        for f in fs:
            x = f(x)
        return x
    return run


def parse(text: str) -> Union[int, float, None, List[int]]:
    if not text:
        return None
    if "," in text:
        return [int(p) for p in text.split(",")]
    try:
        return int(text)
    except ValueError:
        return float(text)


def group(pairs: Iterable[Tuple[str, int]]) -> Dict[str, List[int]]:
    out: Dict[str, List[int]] = {}
    for k, v in pairs:
        out.setdefault(k, []).append(v)
    return out


class Visitor:
    def visit(self, node: Any) -> Any:
        method = getattr(self, "visit_" + type(node).__name__, self.generic)
        return method(node)

    def generic(self, node: Any) -> Any:
        return f"<{type(node).__name__}>"

    def visit_int(self, n: int) -> str:
        return f"int:{n}"

    def visit_list(self, xs: List[Any]) -> str:
        return "[" + " ".join(self.visit(x) for x in xs) + "]"


class Temperature:
    def __init__(self, c: float):
        self._c = c

    @property
    def f(self) -> float:
        return self._c * 9 / 5 + 32

    @f.setter
    def f(self, v: float) -> None:
        if v < -459.67:
            raise ValueError("below absolute zero")
        self._c = (v - 32) * 5 / 9

    @f.deleter
    def f(self) -> None:
        self._c = 0.0


def main() -> None:
    b = Box(3).map(lambda x: x + 1).map(str)
    print(b, b.get() + "!", Box(1) == Box(1.0), Box(1) == 1, Box("a") != Box("b"))
    s: Stack[int] = Stack([1, 2])
    s.push(3)
    print(list(s), len(s), bool(s), s.pop(), s.pop(), bool(s), s.pop())
    try:
        s.pop()
    except IndexError as e:
        print("IndexError", e)
    shapes: List[Shape] = [Sq(2), Rect(2, 3)]
    for sh in shapes:
        print(sh.describe(), sh.scale(2).describe())
    r = cast(Rect, shapes[1])
    r.area = 12
    print(r.b, Sq.count, Rect.count, Shape.count)
    try:
        Shape()  # type: ignore
    except TypeError as e:
        print(e)
    print(double(4), double("ab"), first([]), first("xyz"), first((), 9))
    print(compose(str, len, lambda n: n * 10)(12345), compose()(None))
    print([parse(t) for t in ("", "12", "1.5", "1,2,3")])
    print(group([("a", 1), ("b", 2), ("a", 3)]))
    v = Visitor()
    print(v.visit(3), v.visit([1, [2, "x"], 2.5]), v.visit({}))
    t = Temperature(100)
    print(t.f)
    t.f = 32
    print(t._c)
    try:
        t.f = -1000
    except ValueError as e:
        print(e)
    del t.f
    print(t.f)
    print(functools.reduce(lambda a, x: a * 10 + x, [1, 2, 3], 0))


main()

"""Typed code of the kind that a type checker likes: generics, protocols, overloads, literals, TypedDict, NewType, unions, Self."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, IntFlag
from typing import Any, ClassVar, Final, Generic, Literal, NamedTuple, NewType, Optional, Protocol, TypedDict, TypeVar, Union, cast, overload

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")
N = TypeVar("N", int, float)

UserId = NewType("UserId", int)
Json = Any
LIMIT: Final = 10


class Stack(Generic[T]):
    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items: list[T] = list(items)

    def push(self, item: T) -> Stack[T]:
        self._items.append(item)
        return self

    def pop(self) -> T:
        if not self._items:
            raise IndexError("pop from an empty stack")
        return self._items.pop()

    def peek(self) -> Optional[T]:
        return self._items[-1] if self._items else None

    def map(self, f: Callable[[T], V]) -> Stack[V]:
        return Stack(f(x) for x in self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T]:
        return reversed(self._items)


class Comparable(Protocol):
    def __lt__(self, other: Any) -> bool: ...


C = TypeVar("C", bound=Comparable)


def smallest(items: Sequence[C], default: C | None = None) -> C | None:
    best = default
    for item in items:
        if best is None or item < best:
            best = item
    return best


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x: int | str) -> int | str:
    return x * 2


class Movie(TypedDict, total=False):
    title: str
    year: int


class Point(NamedTuple):
    x: int
    y: int = 0

    def moved(self, dx: int = 0, dy: int = 0) -> Point:
        return self._replace(x=self.x + dx, y=self.y + dy)


class Access(IntFlag):
    READ = 1
    WRITE = 2
    BOTH = READ | WRITE


class Shade(str, Enum):
    DARK = "dark"
    LIGHT = "light"

    def other(self) -> Shade:
        return Shade.LIGHT if self is Shade.DARK else Shade.DARK


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)
    tags: list[str] = field(default_factory=list, compare=False, repr=False)
    made: ClassVar[int] = 0

    def __post_init__(self) -> None:
        Job.made += 1
        if self.priority < 0:
            raise ValueError(f"priority {self.priority}")


def group(pairs: Iterable[tuple[K, V]]) -> dict[K, list[V]]:
    out: dict[K, list[V]] = {}
    for k, v in pairs:
        out.setdefault(k, []).append(v)
    return out


def describe(value: Json, depth: int = 0) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float)):
        return f"number {value}"
    if isinstance(value, str):
        return f"text {value!r}"
    if isinstance(value, list):
        return "[" + "; ".join(describe(v, depth + 1) for v in value) + "]"
    return "{" + "; ".join(f"{k}: {describe(v, depth + 1)}" for k, v in sorted(value.items())) + "}"


def total(numbers: Sequence[N], start: N) -> N:
    result = start
    for n in numbers:
        result += n
    return result


def mode(kind: Literal["r", "w"], flags: Mapping[str, Access]) -> Access:
    return flags.get(kind, Access.BOTH)


def main() -> None:
    s = Stack([1, 2]).push(3)
    print(s.pop(), s.peek(), len(s), list(s.map(str)), list(s.map(lambda n: n / 2)))
    empty: Stack[str] = Stack()
    print(empty.peek(), len(empty))
    try:
        empty.pop()
    except IndexError as e:
        print(e)
    print(smallest([3, 1, 2]), smallest(["b", "a"]), smallest([], 5.5), smallest([]), smallest([Point(2), Point(1, 9)]))
    print(double(4), double("ab"), Point(1).moved(dy=3), Point(1, 2) == (1, 2), Point._fields)
    film: Movie = {"title": "Alien"}
    film["year"] = 1979
    print(film, film.get("year"), "rating" in film)
    print(Access.READ | Access.WRITE, Access.BOTH & Access.WRITE, mode("r", {"r": Access.READ}), Access(3) is Access.BOTH, Access.READ in Access.BOTH)
    print(Shade.DARK.other(), Shade("light").value.upper(), Shade.DARK == "dark", [s.name for s in Shade])
    jobs = [Job(3, "c"), Job(1, "a", ["x"]), Job(2, "b")]
    print(sorted(jobs), min(jobs).tags, Job.made, jobs[0] > jobs[1])
    try:
        Job(-1, "bad")
    except ValueError as e:
        print("ValueError", e, Job.made)
    print(group([("a", 1), ("b", 2), ("a", 3)]), group((len(w), w) for w in "to be or not".split()))
    print(describe({"a": [1, 2.5, None, True, "x"], "b": {"c": []}}), describe(False))
    print(total([1, 2], 0), total([0.5, 1.5], 0.0), UserId(5) + 1, cast(int, "not really"), LIMIT)
    handlers: dict[str, Callable[..., object]] = {"add": lambda a, b: a + b, "neg": lambda a: -a, "none": lambda: None}
    print([handlers[k](*args) for k, args in [("add", (1, 2)), ("neg", (3,)), ("none", ())]])


if __name__ == "__main__":
    main()

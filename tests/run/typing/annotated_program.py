"""Annotated code: protocols, generics, overloads by union, typed dicts, literals, finals and class variables."""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable, ClassVar, Final, Generic, Iterable, Iterator, Literal, NamedTuple, Protocol, TypeVar, TypedDict, overload

T = TypeVar("T")
K = TypeVar("K")
LIMIT: Final = 3
Mode = Literal["fast", "slow"]


class Sized(Protocol):
    def size(self) -> int: ...


class Row(TypedDict, total=False):
    name: str
    score: float


class Pair(NamedTuple):
    left: int
    right: int = 0

    def swapped(self) -> Pair:
        return Pair(self.right, self.left)


@dataclass(order=True)
class Item:
    weight: int
    name: str = field(compare=False, default="?")
    tags: list[str] = field(default_factory=list, compare=False)
    made: ClassVar[int] = 0

    def __post_init__(self) -> None:
        type(self).made += 1

    def size(self) -> int:
        return self.weight


@dataclass(frozen=True)
class Key:
    a: int
    b: str


class Stack(Generic[T]):
    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items: list[T] = list(items)

    def push(self, item: T) -> Stack[T]:
        self._items.append(item)
        return self

    def pop(self) -> T:
        if not self._items:
            raise IndexError("empty stack")
        return self._items.pop()

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T]:
        return reversed(self._items)

    def map(self, f: Callable[[T], K]) -> Stack[K]:
        return Stack(f(x) for x in self._items)


class Cache[V]:
    def __init__(self, make: Callable[[str], V], most: int = LIMIT) -> None:
        self.make, self.most = make, most
        self.data: dict[str, V] = {}
        self.hits = self.misses = 0

    def get(self, key: str) -> V:
        if key in self.data:
            self.hits += 1
            self.data[key] = self.data.pop(key)
        else:
            self.misses += 1
            self.data[key] = self.make(key)
            while len(self.data) > self.most:
                del self.data[next(iter(self.data))]
        return self.data[key]


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x: int | str) -> int | str:
    return x * 2


def total(things: Iterable[Sized]) -> int:
    return sum(t.size() for t in things)


def first[A](items: list[A], default: A | None = None) -> A | None:
    return items[0] if items else default


def run(mode: Mode, *, retries: int = 1) -> str:
    match mode:
        case "fast":
            return f"fast x{retries}"
        case "slow":
            return "slow"


rows: list[Row] = [{"name": "a", "score": 2.5}, {"name": "b"}, Row(name="c", score=1)]
print(sorted(rows, key=lambda r: r.get("score", 0.0), reverse=True), [r["name"] for r in rows])
print(Pair(1).swapped(), Pair(1, 2)._asdict(), Pair(*[3, 4]) > Pair(3, 3), Pair._fields)
items = [Item(3, "c"), Item(1, "a", ["x"]), Item(2)]
print(sorted(items), total(items), Item.made, max(items).name, items[0] == Item(3, "other"), items[1].tags)
s: Stack[int] = Stack([1, 2]).push(3)
print(list(s), len(s), s.pop(), list(s.map(str)), list(s.map(lambda x: x / 2)))
try:
    Stack().pop()
except IndexError as e:
    print(e)
cache = Cache(len)
print([cache.get(w) for w in "a bb a ccc dddd bb".split()], cache.hits, cache.misses, list(cache.data))
print(double(4), double("ab"), first([]), first([], 5), first(["q"]), run("fast", retries=2), run("slow"))
k = {Key(1, "x"): "found"}
print(k[Key(1, "x")], Key(1, "x"), Key(2, "b") in k)
try:
    Key(1, "x").a = 2
except AttributeError as e:
    print(type(e).__name__, e)
try:
    Item()
except TypeError as e:
    print(e)

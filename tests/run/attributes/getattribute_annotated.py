"""`__getattribute__` of annotated classes: reads that are counted, guarded, answered from elsewhere."""

from typing import Any


class Counter:
    reads: dict[str, int] = {}

    def __init__(self, value: int) -> None:
        self.value = value

    def __getattribute__(self, name: str) -> Any:
        if not name.startswith("__") and name != "reads":
            reads = Counter.reads
            reads[name] = reads.get(name, 0) + 1
        return object.__getattribute__(self, name)

    def twice(self) -> int:
        return self.value * 2

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Counter) and self.value == other.value

    def __add__(self, other: "Counter") -> "Counter":
        return Counter(self.value + other.value)


class Below(Counter):
    def __init__(self, value: int, name: str) -> None:
        super().__init__(value)
        self.name = name

    def twice(self) -> int:
        return super().twice() + 1


def show(items: list[Counter]) -> None:
    for item in items:
        print(item.twice(), item.value)


show([Counter(1), Below(2, "two")])
print(Counter.reads)
Counter.reads.clear()
print(Counter(3) == Counter(3), (Counter(3) + Below(4, "x")).value)
print(Counter.reads)

b = Below(7, "seven")
bound = b.twice
print(bound(), b.name, getattr(b, "name"), getattr(b, "name" + "s", None))
b.value += 1
print(b.value, vars(b))


class Lazy:
    def __init__(self) -> None:
        self._made: dict[str, str] = {}

    def __getattribute__(self, name: str) -> Any:
        try:
            return super().__getattribute__(name)
        except AttributeError as error:
            if name.startswith("make_"):
                made = object.__getattribute__(self, "_made")
                return made.setdefault(name, name[5:].title())
            raise AttributeError(f"no {name} here") from error


lazy = Lazy()
print(lazy.make_tea, lazy.make_coffee, lazy._made)
try:
    lazy.tea
except AttributeError as error:
    print(error, "/", error.__cause__)


class Switch:
    on = False
    name = "switch"

    def __getattribute__(self, name: str) -> Any:
        if name == "name" and Switch.on:
            return "hidden"
        return object.__getattribute__(self, name)


s = Switch()
print(s.name, Switch.name)
Switch.on = True
print(s.name, Switch.name, s.on)
print([getattr(s, n) for n in ("name", "on")])


class Order:
    def __getattribute__(self, name: str) -> Any:
        print("look up", name)
        return object.__getattribute__(self, name)

    def call(self, a: int, b: int = 0) -> int:
        return a + b


def arg(n: int) -> int:
    print("argument", n)
    return n


print(Order().call(arg(1), b=arg(2)))
try:
    Order().missing(arg(3))
except AttributeError as error:
    print(error)

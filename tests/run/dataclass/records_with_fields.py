# dataclasses: defaults, factories, frozen ones, order, inheritance, post-init, replace, and refusals.
import dataclasses
from dataclasses import asdict, astuple, dataclass, field, fields, is_dataclass, replace


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


@dataclass
class Item:
    name: str
    price: float = 1.0
    tags: list = field(default_factory=list)
    secret: str = field(default="s", repr=False, compare=False)

    def total(self, count=2):
        return self.price * count


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)

    def __str__(self):
        return f"v{self.major}.{self.minor}"


@dataclass
class Base:
    a: int
    b: int = 2

    def __post_init__(self):
        self.sum = self.a + self.b


@dataclass
class Derived(Base):
    c: int = 3
    a: int = 10
    d: int = field(init=False)
    e: dataclasses.InitVar = 7

    def __post_init__(self, e):
        super().__post_init__()
        self.d = self.c * e


@dataclass(kw_only=True)
class Keyed:
    x: int
    y: int = 0


@dataclass(slots=True)
class Slim:
    x: int
    y: object = None


@dataclass(eq=False, repr=False)
class Plain:
    x: int


@dataclass(unsafe_hash=True)
class Hashed:
    x: int
    y: list = field(default_factory=list, compare=False)


i = Item("pen", tags=["a"])
j = Item("pen", 1.0, ["a"], "other")
print(i, i == j, i != Item("pencil"), i.total(), i.total(count=3), i.tags is j.tags, Item("x").tags is Item("x").tags, [f.name for f in fields(Item)], asdict(i), astuple(i))
attempt("few", lambda: Item())
attempt("many", lambda: Item(1, 2, 3, 4, 5))
attempt("unknown", lambda: Item("x", colour=1))
attempt("twice", lambda: Item("x", name="y"))
attempt("hash", lambda: hash(i))
attempt("order", lambda: i < j)
v, w = Version(1, 2), Version(1, 10, "x")
print(v < w, v <= v, max(v, w), sorted([w, v, Version(0, 99)]), v == Version(1, 2, "other"), hash(v) == hash(Version(1, 2, "z")), {v: 1}[Version(1, 2)], str(v), repr(w), replace(v, minor=5))
attempt("frozen", lambda: setattr(v, "major", 2))
attempt("frozen new", lambda: setattr(v, "other", 2))
attempt("frozen delete", lambda: delattr(v, "major"))
attempt("order other", lambda: v < (1, 2))
attempt("replace unknown", lambda: replace(v, patch=1))
d = Derived()
print(d, d.sum, Derived(1, 2, 3, e=4), Derived(5).d, Base(1) == Derived(1), [f.name for f in fields(d)], isinstance(d, Base))
attempt("replace init", lambda: replace(d, d=5))
attempt("keyed", lambda: Keyed(1))
print(Keyed(x=1), Keyed(y=2, x=3))
s = Slim(1)
s.y = [2]
print(s)
p = Plain(1)
print(p == Plain(1), p == p, repr(p).startswith("<"), hash(p) == hash(p))
print(hash(Hashed(1)) == hash(Hashed(1, [2])), Hashed(1) == Hashed(1, [2]), {Hashed(3)} == {Hashed(3)})
print(is_dataclass(Item), is_dataclass(i), is_dataclass(5))
nested = Item("outer", tags=[Item("inner", tags=[{"k": v}]), (v, [w])])
print(asdict(nested), astuple(nested))
attempt("asdict", lambda: asdict(5))
attempt("fields", lambda: fields(5))
match Version(3, 4):
    case Version(3, minor):
        print("minor", minor)

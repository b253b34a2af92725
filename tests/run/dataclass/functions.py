from dataclasses import dataclass, field, replace, asdict, astuple, fields, is_dataclass, FrozenInstanceError, InitVar, KW_ONLY
from typing import ClassVar


@dataclass
class Point:
    x: int
    y: int = 2
    count: ClassVar[int] = 7
    tags: list[str] = field(default_factory=list, repr=False, compare=False)


@dataclass(frozen=True, order=True)
class Leg:
    start: Point
    length: float = 0.0
    notes: dict[str, list[int]] = field(default_factory=dict)
    pair: tuple[int, str] = (1, "a")
    maybe: Point | None = None


@dataclass
class Derived(Point):
    z: float = 1.5


p = Point(1, tags=["t"])
print(replace(p), replace(p, y=9), replace(p, x=3, tags=["u"]).tags, p)
leg = Leg(p, 2.0, {"a": [1, 2]}, maybe=Point(5))
print(asdict(p), astuple(p))
print(asdict(leg))
print(astuple(leg))
copy = asdict(leg)
copy["start"]["tags"].append("z")
copy["notes"]["a"].append(3)
print(p.tags, leg.notes, copy)
print([f.name for f in fields(leg)], [f.name for f in fields(Point)], [(f.name, f.repr, f.compare, f.init, f.kw_only) for f in fields(p)])
print(is_dataclass(p), is_dataclass(Point), is_dataclass(5), is_dataclass("x"), Point.count)
d = Derived(1)
print(d, d == Point(1), Point(1) == d, replace(d, z=3), asdict(d), Derived(1) == d)
for bad in range(6):
    try:
        if bad == 0:
            replace(p, w=1)
        elif bad == 1:
            asdict(5)
        elif bad == 2:
            astuple([p])
        elif bad == 3:
            fields(3)
        elif bad == 4:
            replace("a", x=1)
        else:
            leg.length = 3.0
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)


@dataclass
class Hidden:
    a: int
    b: int = field(init=False)
    c: int = field(default=4, kw_only=True)

    def __post_init__(self):
        self.b = self.a * 2


h = Hidden(2)
print(h, replace(h, a=5), replace(h, c=1))
try:
    replace(h, b=3)
except ValueError as e:
    print(e)


@dataclass
class Scaled:
    value: float
    scale: InitVar[float]
    _: KW_ONLY
    unit: str = "m"

    def __post_init__(self, scale):
        self.value *= scale


s = Scaled(2.0, 3.0, unit="km")
print(s, replace(s, scale=1.0))
try:
    Scaled(1.0, 2.0, "cm")
except TypeError as e:
    print(e)
try:
    replace(s)
except ValueError as e:
    print(e)


@dataclass(unsafe_hash=True)
class Hashed:
    a: int


print(hash(Hashed(1)) == hash(Hashed(1)), {Hashed(1): 2}[Hashed(1)])


class Sub(Point):
    pass


print(Sub(1), Sub(1) == Point(1), replace(Sub(3), x=1), [asdict(q) for q in [p, d, Sub(0)]])
values = [p, 5, None, leg, "x"]
for v in values:
    print(is_dataclass(v))
    try:
        print(asdict(v))
    except TypeError as e:
        print(e)

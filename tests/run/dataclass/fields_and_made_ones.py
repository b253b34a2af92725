"""What fields() tells of each field, and dataclasses that make_dataclass makes."""

import dataclasses
from dataclasses import dataclass, field, fields, MISSING
from typing import Optional
def make():
    return [1]
@dataclass
class Base:
    name: str = field(metadata={"unit": "m", "doc": "a name"})
    n: int = 3
@dataclass
class D(Base):
    tags: list[str] = field(default_factory=list, repr=False)
    more: dict = field(default_factory=lambda: {"a": 1}, compare=False)
    made: list = field(default_factory=make, hash=False, metadata={})
    opt: Optional[int] = None
for f in fields(D):
    print(f.name, f.type, f.default is MISSING, f.default_factory is MISSING, f.init, f.repr, f.hash, f.compare, f.kw_only)
    print(dict(f.metadata), f.metadata)
    if f.default is not MISSING:
        print("default", f.default)
    if f.default_factory is not MISSING:
        print("made", f.default_factory())
d = D("x")
print(d, [f.name for f in fields(d)])
def describe(obj):
    out = {}
    for f in fields(obj):
        out[f.name] = (getattr(obj, f.name), str(f.type))
    return out
print(describe(d))
def validate(obj):
    for f in fields(obj):
        unit = f.metadata.get("unit")
        if unit:
            print(f.name, unit)
        value = getattr(obj, f.name)
        if isinstance(f.type, type) and not isinstance(value, f.type):
            print("bad", f.name, type(value).__name__)
validate(d)
validate(D(5))
@dataclass
class Conf:
    host: str = "localhost"
    port: int = 80
    debug: bool = False
    @classmethod
    def load(cls, values):
        known = {f.name: f for f in dataclasses.fields(cls)}
        kw = {}
        for k, v in values.items():
            if k in known:
                kw[k] = known[k].type(v)
        return cls(**kw)
print(Conf.load({"port": "8080", "x": 1}))
changed = {f.name: getattr(Conf(port=1), f.name) for f in fields(Conf) if getattr(Conf(port=1), f.name) != f.default}
print(changed)
print(isinstance(fields(Conf)[0], dataclasses.Field), type(fields(Conf)).__name__)
from dataclasses import make_dataclass
P = make_dataclass("P", ["x", ("y", int), ("z", int, field(default=5))])
p = P(1, 2)
print(p, p == P(1, 2, 5))
@dataclass
class D:
    a: int
    b: int = 3
    c: list = field(default_factory=list)
for f in fields(D):
    print(f.name, f.default is MISSING, f.default_factory is MISSING)
Q = make_dataclass("Q", [("a", int)], namespace={"twice": lambda self: self.a * 2}, frozen=True)
print(Q(4).twice())
class Named:
    def hello(self):
        return "hello " + self.name
R = dataclasses.make_dataclass("R", [("name", str), ("n", int, 0)], bases=(Named,), order=True)
print(R("a", 2) < R("b"), R("z").hello(), R("q"))
def local():
    L = make_dataclass("L", ["a", "b"])
    return L(1, 2).b, L(1, 2) == L(1, 2)
print(local())

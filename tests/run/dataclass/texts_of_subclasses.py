"""A dataclass below another has a text of all its fields."""

from dataclasses import dataclass, field
def make():
    return [1]
@dataclass
class Base:
    name: str = field()
    n: int = 3
@dataclass
class D(Base):
    tags: list = field(default_factory=list, repr=False)
    made: list = field(default_factory=make, hash=False)
    opt: int = None
d = D("x")
print(d)

"""Dataclasses and enumerations whose name several class statements of a module have."""

from dataclasses import dataclass, fields, field
from enum import Enum
@dataclass
class D:
    a: int = 1
    l: list = field(default_factory=list)
print(D(), D() == D())
E1 = D
@dataclass(order=True)
class D:
    b: int = 2
print(D(), D() == D(), D() == E1(), D(1) < D(2), E1(3))
print([f.name for f in fields(D)], [f.name for f in fields(E1)])
class C(Enum):
    X = 1
print(C.X, C(1))
K = C
class C(Enum):
    Y = 1
print(C.Y, C(1), K(1), K.X)
for i in range(2):
    @dataclass
    class L:
        v: int = i
    print(L())

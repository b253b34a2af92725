"""Operators with a number on the left of a flag or of an object of a class below int ask the right operand first."""

from enum import IntFlag, IntEnum
class F(IntFlag):
    A = 1
    B = 2
    C = 4
class N(int):
    def __ror__(self, other): return ("ror", other)
    def __radd__(self, other): return ("radd", other)
    def __rand__(self, other): return ("rand", other)
class K(IntEnum):
    X = 1
    def __radd__(self, o): return "kr"
print(repr(1 | F.B), repr(3 & F.B), repr(1 ^ F.B), repr(1 + F.B), repr(True | F.B))
x = 0
for f in (F.A, F.B):
    x |= f
print(repr(x))
print(1 | N(3), 1 + N(3), 1 & N(3), 1 + K.X)

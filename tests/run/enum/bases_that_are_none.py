"""Classes that cannot be bases: enumerations with members, bool."""

import enum
class Color(enum.Enum):
    RED = 1
try:
    class More(Color):
        PINK = 4
except TypeError as e:
    print(e)
class Base(enum.Enum):
    def hi(self): return "hi"
class Sub(Base):
    A = 1
print(Sub.A.hi())
try:
    class F(bool): pass
except TypeError as e:
    print(e)
try:
    class S2(Sub):
        def x(self): return 1
except TypeError as e:
    print(e)

"""Objects of classes with `__slots__` below built-in ones have no room for other attributes."""
class Imm(tuple):
    __slots__ = ()
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
class S:
    __slots__ = ()
class I(int):
    __slots__ = ()
class St(str):
    __slots__ = ()
class Base:
    __slots__ = ("a",)
class Sub(Base):
    __slots__ = ("b",)
class Open(Base): pass
for o in (Imm(1, 2), S(), I(3), St("x"), Base(), Sub(), Open()):
    try:
        o.z = 1
        print("stored", o.z)
    except AttributeError as e: print(e)
i = Imm(1, 2)
try: i.z = 1
except AttributeError as e: print(e)
s = I(4)
try: s.z = 1
except AttributeError as e: print(e)

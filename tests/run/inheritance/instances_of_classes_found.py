"""`isinstance` and `issubclass` with classes found when running, of what derives from built-in classes; `__mro__` and `__bases__`."""

import enum

class I(int): pass
class S(str): pass
class T(tuple): pass
class B(bytes): pass
class F(float): pass
class L(list): pass
cs = [int, float, str, tuple, bytes, list, object, I]
for v in [I(1), S("a"), T((1,)), B(b"x"), F(1.0), L([1]), True, 1]:
    print(type(v).__name__, [isinstance(v, c) for c in cs], [issubclass(type(v), c) for c in cs], isinstance(v, (int, str)), type(v).__mro__)
def check(v, kinds): return isinstance(v, kinds)
print(check(I(1), (str, int)), check(S("a"), (str, int)), check(I(1), int), check(F(1), (int, str)), check(S("a"), str))
kinds = {"int": int, "str": str}
print(isinstance(I(1), kinds["int"]), isinstance(S("s"), kinds["str"]), isinstance(S("s"), kinds["int"]))
for c in cs:
    try: print(c.__name__, issubclass(I, c), issubclass(bool, c), isinstance(True, c))
    except TypeError as e: print(e)
class Color(enum.IntEnum):
    RED = 1
class Mode(str, enum.Enum):
    A = "a"
class Perm(enum.IntFlag):
    R = 4
class Word(enum.StrEnum):
    W = "w"
class Plain(enum.Enum):
    P = 1
kinds = [int, str, float, enum.Enum, enum.IntEnum, object]
for v in [Color.RED, Mode.A, Perm.R, Word.W, Plain.P, True]:
    print(type(v).__name__, [isinstance(v, k) for k in kinds], [issubclass(type(v), k) for k in kinds], isinstance(v, int), isinstance(v, str), isinstance(v, (float, int)))

class Deep(I): pass
print(I.__bases__, Deep.__mro__, S.__base__, T.__bases__, [k.__name__ for k in Deep.__mro__])
for c in [int, str, I, Deep, object]:
    print(c.__name__, isinstance(Deep(1), c), issubclass(Deep, c), isinstance(5, c), isinstance("a", c), issubclass(c, int))

from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto, unique
class Color(Enum):
    RED = 1
    GREEN = "g"
    ALIAS = 1
    def describe(self): return f"{self.name}={self.value!r}"
    @classmethod
    def first(cls): return next(iter(cls))
class Size(IntEnum):
    S = auto(); M = auto(); L = 10; XL = auto()
class P(Flag):
    R = auto(); W = auto(); X = auto(); RW = R | W
class T(StrEnum):
    A = auto(); B = "bee"
print(list(Color), Color.ALIAS is Color.RED, Color("g"), Color["RED"], Color.RED.describe(), Color.first(), len(Color), Color.__members__)
print(list(Size), Size.M + 1, Size(10) is Size.L, sorted([Size.L, Size.S]), Size.S < 2, f"{Size.L} {Size.L:03d} {Size.L!r}", max(Size))
print(P.R | P.X, P.RW & P.W, ~P.R, P.R in P.RW, bool(P.R & P.W), list(P.RW), P(5), P(0), P.RW ^ P.R, P["RW"])
print(T.A, T.B.upper(), T("bee"), [t + "!" for t in T], T.A == "a", f"{T.B:>5}")
for f in (lambda: Color(3), lambda: Color["X"], lambda: Color.RED < Color.GREEN, lambda: Size(99), lambda: P(99), lambda: setattr(Color, "RED", 2), lambda: Color.RED.nope):
    try: print(f())
    except (ValueError, KeyError, TypeError, AttributeError) as e: print(type(e).__name__, e)
print({Color.RED: 1, Size.S: 2}[Size.S], {1: "one"}.get(Size.S), Color.RED in {Color.RED}, hash(Size.M) == hash(2))

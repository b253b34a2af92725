"""Members of mixed enumerations, boxed, are integers or texts too, with the methods of these."""
from enum import IntEnum, StrEnum, IntFlag, Enum
class L(IntEnum):
    A = 1
class W(StrEnum):
    B = "b"
class F(IntFlag):
    X = 1
class C(int, Enum):
    Q = 5
class S(str, Enum):
    R = "r"
class N(Enum):
    Z = 1
print(isinstance(L.A, int), isinstance(W.B, str), isinstance(F.X, int), isinstance(C.Q, int), isinstance(S.R, str), isinstance(N.Z, int))
for m in (L.A, W.B, F.X, C.Q, S.R, N.Z, 1, "x", True):
    print(m, isinstance(m, int), isinstance(m, str), isinstance(m, (int, str)), isinstance(m, Enum))
    if isinstance(m, int):
        print(m + 1, [10, 20, 30, 40, 50, 60][m])
    elif isinstance(m, str):
        print(m + "!", m.upper())
    match m:
        case int():
            print("int")
        case str():
            print("str")
        case _:
            print("other")
print([m.bit_length() for m in (L.A, F.X, C.Q, 7)], [t.title() for t in (W.B, S.R, 'q')], [m.real for m in (L.A, C.Q, 7)])

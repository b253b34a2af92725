from enum import Enum
class C(str, Enum):
    A = "a"
    B = "b"
print(C.A == "a", C.A, repr(C.A), C("b"), C.A.upper(), isinstance(C.A, str), f"{C.A}", C.A.value)
class I(int, Enum):
    X = 1
    Y = 2
print(I.X + 1, I.Y > I.X, I.X, repr(I.Y), sorted([I.Y, I.X]))

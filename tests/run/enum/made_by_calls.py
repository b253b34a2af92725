"""Enumerations that calls make, at the top and in functions; @unique raises where the class statement runs."""

import enum
from enum import Enum, Flag, IntEnum, StrEnum as Texts, unique
def f():
    A = Enum("A", "B C")
    print(list(A), A.B, A["C"], A(1))
    return A
X = f()
print(X.B.value)
def never():
    @unique
    class D(Enum):
        P = 1
        Q = 1
    return D
def sometimes():
    try:
        @unique
        class D(Enum):
            P = 1
            Q = 1
    except ValueError as e:
        print(e)
sometimes()
A = Enum("A", "B C")
print(list(A))
D = IntEnum("D", ["X", "Y"], start=5)
print(list(D))
F = Enum("F", {"P": "p", "Q": "q"})
print(list(F))

G = enum.IntFlag("G", "R W X")
print(list(G), G.R | G.X, G(6))
H = Flag("H", ("ONE", "TWO", "FOUR"))
print(H.ONE | H.FOUR, H.TWO.value)
T = Texts("T", "Red GREEN")
print(list(T), T.Red == "red")
P = Enum("Planet", [("MERCURY", (3.3, 2.4)), ("EARTH", (5.9, 6.3))])
print(P.EARTH.value, [m.name for m in P], P, type(P.EARTH))
def choose(kind):
    Local = IntEnum("Local", "A B C", start=10)
    return Local.B if kind else Local.C
print(choose(True) + 1, repr(choose(False)))
print(len(Enum("Q", "a, b, c")))
def thrice():
    try:
        @unique
        class U(Flag):
            A = 1
            B = 2
            C = 1
            D = 2
    except ValueError as e:
        print(e)
thrice()

"""Members are aligned as their text is, wherever a format asks for that."""
import enum
class Color(enum.Enum):
    RED = 1
    BLUE = 2
class N(enum.IntEnum):
    A = 1
class S(str, enum.Enum):
    X = "x"
class F(enum.Flag):
    P = 1
    Q = 2
class T(enum.Enum):
    V = 1
    def __str__(self): return "tee"
print(f"{Color.RED:>12}|{Color.RED}|{N.A:>4}|{S.X:>4}|{F.P:>6}|{T.V:>5}")
print("{:>12}|{}|{:>4}|{:>4}|{:>6}|{:>5}".format(Color.RED, Color.RED, N.A, S.X, F.P, T.V))
print(format(Color.RED, ">12"), format(F.P | F.Q, ">8"), format(T.V, "*<6"))
for x in (Color.RED, N.A, S.X, F.P, T.V):
    print(format(x, ">10"), f"{x!s:>10}", f"{x:>10}")

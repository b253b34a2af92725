# slots
class P:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


p = P(1, 2)
print(p.x, p.y, P.__slots__)
try:
    p.z = 3
except AttributeError as e:
    print(e)
try:
    print(p.__dict__)
except AttributeError as e:
    print(e)
del p.x
try:
    p.x
except AttributeError as e:
    print(e)


class Q(P):
    __slots__ = ["w"]


q = Q(3, 4)
q.w = 5
try:
    q.v = 1
except AttributeError as e:
    print(e)


class R(P):
    pass


r = R(1, 2)
r.anything = 9
print(r.anything, r.__dict__)


class S:
    __slots__ = "only"


s = S()
try:
    s.only
except AttributeError as e:
    print(e)
s.only = 1
print(s.only)


class Pt:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def where(p):
    match p:
        case Pt(0, 0):
            return "origin"
        case Pt(0, y):
            return f"y={y}"
        case Pt(x, y=0):
            return f"x={x}"
        case Pt(x, y) if x == y:
            return "diagonal"
        case Pt():
            return "somewhere"
        case _:
            return "not a point"


for t in (Pt(0, 0), Pt(0, 2), Pt(3, 0), Pt(4, 4), Pt(1, 2), 5):
    print(where(t))
print(Pt.__match_args__)
try:
    match Pt(1, 2):
        case Pt(1, 2, 3):
            pass
except TypeError as e:
    print(e)

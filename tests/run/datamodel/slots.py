# __slots__: what can be stored, what cannot, and with bases.
class P:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Q(P):
    __slots__ = ("z",)


class R(P):
    pass


class Single:
    __slots__ = "only"


p = P(1, 2)
print(p.x, p.y)
p.x = 10
print(p.x)
try:
    p.z = 1
except AttributeError as e:
    print(e)
q = Q(1, 2)
try:
    q.z
except AttributeError as e:
    print(e)
q.z = 3
print(q.x, q.y, q.z)
try:
    q.w = 1
except AttributeError as e:
    print(e)
r = R(1, 2)
r.anything = 5
print(r.anything, r.x)
s = Single()
s.only = 1
print(s.only)
try:
    s.other = 2
except AttributeError as e:
    print(e)
print(P.__slots__, Q.__slots__, Single.__slots__)

from typing import NamedTuple


class P(NamedTuple):
    """A point."""

    x: int
    y: int = 0

    def norm(self):
        return self.x * self.x + self.y * self.y

    @property
    def swapped(self):
        return P(self.y, self.x)


p = P(3, 4)
print(p, p.x, p[1], p[-1], p[0:1], p.norm(), p.swapped, p == (3, 4), (3, 4) == p, p != (3, 5), len(p), list(p))
print(P(1), P(y=2, x=1), p._replace(x=5), p._asdict(), P._fields, P._field_defaults, P._make([7, 8]))
a, b = p
print(a, b, isinstance(p, tuple), isinstance(p, P), hash(p) == hash((3, 4)), p < P(3, 5), p + (1,), 3 in p)
d = {p: 1}
print(d[P(3, 4)], d[(3, 4)], p.count(3), p.index(4), p * 2)
for v in p:
    print(v)
for set_it in (0, 1):
    try:
        if set_it:
            p.x = 1
        else:
            print(P())
    except (AttributeError, TypeError) as e:
        print(e)
try:
    print(p[2])
except IndexError as e:
    print(e)
print(sorted([P(2, 1), P(1, 9), P(1, 2)]), max(P(1, 1), P(0, 5)))
print("%s and %s" % tuple(p), f"{p}", str(p), [*p], (*p, 5))


def f(x, y):
    return x - y


print(f(*p))
match p:
    case P(x=3, y=y):
        print("matched", y)


class Named(NamedTuple):
    name: str
    at: P
    tags: list = []


n = Named("n", P(1, 2))
print(n, n.at.x, n._replace(name="m"))


class Longer(P):
    def total(self):
        return self.x + self.y


print(Longer(1, 2).total(), Longer(1), isinstance(Longer(1), P))

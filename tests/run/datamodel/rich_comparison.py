# Each comparison has its mirror; anything may be returned; chains stop early.
class V:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"V{self.n}"

    def __lt__(self, other):
        print(self, "<", other)
        if isinstance(other, V):
            return self.n < other.n
        return NotImplemented

    def __ge__(self, other):
        print(self, ">=", other)
        return ["list", "result"]


class W:
    def __repr__(self):
        return "W()"

    def __gt__(self, other):
        print("W >", other)
        return "mirrored"


print(V(1) < V(2), V(1) > V(2))
print(V(1) >= V(2), V(1) <= V(2))
print(V(1) < W())
print(1 < W())
for make in (
    lambda: V(1) < 3,
    lambda: 3 > V(1),
    lambda: W() < 1,
    lambda: W() <= W(),
    lambda: 1 < "a",
    lambda: "a" >= 1,
    lambda: None < None,
    lambda: [1] < (1,),
    lambda: {1: 1} < {1: 2},
    lambda: [1, "a"] < [1, 2],
    lambda: (1, None) <= (1, None),
    lambda: (1, None) <= (1, 2),
):
    try:
        print(make())
    except TypeError as e:
        print(e)


def f(x):
    print("f", x)
    return x


print(f(1) < f(2) < f(3))
print(f(1) < f(0) < f(3))
print(f(3) > f(2) != f(2) == f(2))
print(f(1) == f(1) in [f(1), f(2)])
print(f(1) in f([1]) == f(True))
print(sorted([V(3), V(1), V(2)]))
print(min(V(5), V(4)), max(V(5), V(4)))

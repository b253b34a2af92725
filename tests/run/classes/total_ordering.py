from functools import total_ordering
@total_ordering
class V:
    def __init__(self, n):
        self.n = n
    def __eq__(self, o):
        return self.n == o.n
    def __lt__(self, o):
        return self.n < o.n
print(V(1) < V(2), V(1) <= V(1), V(3) > V(2), V(3) >= V(4), max([V(1), V(5)]).n)


@total_ordering
class W:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        return isinstance(o, W) and self.n == o.n

    def __ge__(self, o):
        if not isinstance(o, W):
            return NotImplemented
        return self.n >= o.n


print(W(1) < W(2), W(1) <= W(1), W(3) > W(2), W(3) >= W(4), sorted([W(3), W(1)])[0].n)
try:
    W(1) < 5
except TypeError as e:
    print(e)


@total_ordering
class X(V):
    def __le__(self, o):
        print("le")
        return self.n <= o.n


print(X(1) <= X(2), X(1) > X(0))

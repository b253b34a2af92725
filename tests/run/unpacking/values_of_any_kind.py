def two(v):
    try:
        a, b = v
        return a, b
    except Exception as e:
        return type(e).__name__, str(e)


class It:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return iter(range(self.n))


class Get:
    def __getitem__(self, i):
        if i > 1:
            raise IndexError
        return i * 10


def gen(n):
    for i in range(n):
        yield str(i)


vals = [(1, 2), (1, "x"), (1.5, None), [1, 2], ["a", 2.5], "ab", "abc", "", b"xy", {1: 2, 3: 4}, {5, 6}, range(2), range(3), It(2), It(3), It(1), Get(), gen(2), gen(1), gen(3), (1,), (), (1, 2, 3), ((1, 2), (3, 4)), None, 5, 2.5, True, len, [1], [], zip([1, 2], [3, 4]), map(str, [1, 2]), enumerate("ab"), iter([7, 8])]
for v in vals:
    print(two(v))
for v in vals[:4]:
    (x, y) = v
    print(x, y)
for x, y in [(1, 2), ("a", None), [3, 4], "pq"]:
    print(x, y)
d = {"a": (1, "z"), "b": [2, 3]}
for k, (p, q) in d.items():
    print(k, p, q)
try:
    a, (b, c) = [1, [2, 3, 4]]
except ValueError as e:
    print(e)


def f(flag):
    v = (1, (2, 3)) if flag else None
    try:
        a, (b, c) = v
        print(a, b, c)
    except TypeError as e:
        print(e)


f(True)
f(False)

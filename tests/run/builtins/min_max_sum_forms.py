# min, max and sum in every form.
print(min(3, 1, 2), max(3, 1, 2), min([3, 1]), max("hello"), min((2.5,)), max({1: "a", 5: "b"}), min("b", "a"), max([1, 2], [1, 3]), min({4, 2}))
print(max([], default=0), min((), default=None), max("", default="-"), min(range(0), default=5, key=abs), max([1], default=9))
print(max(-5, 3, key=abs), min([-5, 3, 4], key=abs), max("a", "bbb", "cc", key=len), min(["b", "A"], key=str.lower), max([1, 2, 3], key=None), max(1, 1.0, True), min(1.0, 1, True), max([(1, "a"), (1, "b")], key=lambda t: t[0]))
print(sum([1, 2, 3]), sum([]), sum([], 5), sum([1.5, 2]), sum([0.1] * 10), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum(range(101)), sum([True, True]), sum([1], start=10), sum({1: 2, 3: 4}), sum([2**62, 2**62]), sum([1e308, 1e308, -1e308]))
for call in (
    lambda: min([]), lambda: max(()), lambda: min(), lambda: max(5), lambda: min(1, "a"), lambda: max([1, None]), lambda: max(1, 2, default=3), lambda: sum(["a"]), lambda: sum("ab"), lambda: sum(["a"], ""), lambda: sum([1, "a"]),
    lambda: sum(5), lambda: sum([b"a"], b""), lambda: max(1j, 2j), lambda: min([1], key=5), lambda: sum([[1]]), lambda: sum([bytearray(b"a")], bytearray()), lambda: max(None),
):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__ + ":", e)


class V:
    def __init__(self, x):
        self.x = x

    def __add__(self, other):
        return V(self.x + (other.x if isinstance(other, V) else other))

    __radd__ = __add__

    def __lt__(self, other):
        return self.x < other.x

    def __gt__(self, other):
        return self.x > other.x


vs = [V(2), V(5), V(1)]
print(sum(vs).x, min(vs).x, max(vs).x, sum(vs, V(10)).x, max(vs, key=lambda v: -v.x).x)
nan = float("nan")
print(max(nan, 1), max(1, nan), min(nan, 1), min(1, nan), max([1, 2.0, True], key=float), sum([nan]))
print(max(x * x for x in range(-3, 3)), min((len(w), w) for w in ("bb", "a", "c")), max(map(int, "194")), sum(x for x in [1, 2, 3] if x > 1))

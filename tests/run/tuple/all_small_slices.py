# Tuples: every slice of short ones, each method and operator, and messages.
def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


for n in range(5):
    t = tuple(range(n))
    line = []
    for a in (None, -5, -2, 0, 1, 3, 9):
        for b in (None, -3, -1, 2, 7):
            for step in (None, -2, -1, 1, 2):
                assert t[a:b:step] == tuple(list(t)[a:b:step])
                line.append(len(t[a:b:step]))
    print(n, t, sum(line), t[::-1], t * 2, t + (9,))
PAIRS = [(), (1,), (1, 2), (1, 2, 3), (2,), (1.0, 2), (True, 2)]
for x in PAIRS:
    print(x, [("<" if x < y else "") + ("<=" if x <= y else "") + ("==" if x == y else "") + (">" if x > y else "") for y in PAIRS], hash(x) == hash(tuple(list(x))))
t = (1, "a", None, 1, 2.5, (1,))
print(t.count(1), t.count(True), t.count("b"), t.index(1), t.index(1, 1), t.index(None, -5, -1), "a" in t, (1,) in t, [1] in t)
attempt("index", lambda: t.index("zz"))
attempt("index after", lambda: t.index("a", 2))
attempt("far", lambda: (1, 2)[2])
attempt("before", lambda: (1, 2)[-3])
attempt("text index", lambda: t["a"])
attempt("float index", lambda: t[1.0])
attempt("plus list", lambda: t + [1])
attempt("times float", lambda: (1,) * 1.5)
attempt("times text", lambda: (1,) * "a")
attempt("order", lambda: (1, "a") < (1, 2))
attempt("order of other", lambda: (1,) < [1])
attempt("hash", lambda: hash((1, [2])))
attempt("of number", lambda: tuple(5))
attempt("slice step", lambda: t[::0])
print((1, [2]) < (1, [3]), (1, "a") < (2, 1), () < (0,), ((1, 2), 3) > ((1, 2), 2), (1, None) == (1, None))
print(tuple("abc"), tuple({1: 2}), tuple(x * x for x in range(3)), tuple(), tuple(()), tuple([[]]), (0,) * 0, (0,) * -1, 3 * ("x",))
same = (1, 2)
print(same + () == same, same * 1 == same)
a, *b = same
print(a, b, *same, sep="|")
(c, (d, *e)), f = (1, (2, 3, 4)), 5
print(c, d, e, f, max(t[:1] + (7,)), sum((1, 2), 3), sorted((3, 1)), list(reversed((1, 2, 3))), any((0, None)), all(()))
x = (1, [2])
x[1].append(3)
print(x, repr((1,)), str(()), (((),),), ("it's", 'say "x"'), (1.0, -0.0, 1e100))
try:
    x[1] += [4]
except TypeError as error:
    print(error, x)


class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    def __add__(self, other):
        return Point(self.x + other[0], self[1] + other[1])


p = Point(1, 2) + (3, 4)
print(p, type(p).__name__, p.x, p == (4, 6), hash(p) == hash((4, 6)), p[0:1], type(p[:]).__name__, {p: 1}[(4, 6)], isinstance(p, tuple), len(p), p.count(4))

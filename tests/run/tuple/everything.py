# Tuples: making, indexing, comparing, methods, errors.
t = (1, "a", 2.5, None, (2, 3))
print(t, t[0], t[-1], t[1:3], t[::-1], t[10:], len(t), (), (1,), (1, 2) + (3,), (1,) * 3, 2 * (1, 2), (1,) * 0, (1,) * -1, tuple(), tuple("ab"), tuple([1]), tuple({1: 2}))
print((1, 2, 1).count(1), (1, 2, 1).index(1), (1, 2, 1).index(1, 1), (1, 2).index(2, -1), "a" in t, 5 in t, None in t, (2, 3) in t, max((1, 3)), sum((1, 2)), sorted((2, 1)), list(reversed((1, 2))))
print((1, 2) == (1, 2), (1, 2) == [1, 2], (1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, "a") < (2, 0), ((1, 2), 3) < ((1, 3), 0), (1, 2) != (2, 1), (1,) == (1.0,), (1, 2) >= (1, 2))
print(hash((1, 2)) == hash((1, 2)), hash(()) == hash(()), {(1, 2): "x"}[(1, 2)], hash((1, 2)) != hash((2, 1)), hash((1.0, True)) == hash((1, 1)))
for call in (
    lambda: t[9], lambda: t["a"], lambda: t[1.0], lambda: (1,) + [2], lambda: (1,) + 2, lambda: (1,) * "a", lambda: (1, 2).index(3), lambda: (1,) < 5, lambda: (1, "a") < (1, 2), lambda: tuple(5), lambda: hash((1, [])), lambda: ()[0], lambda: t[::0], lambda: (1,) - (1,), lambda: (1, 2) < [1, 2],
):
    try:
        print(call())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__ + ":", e)
try:
    t[0] = 1
except TypeError as e:
    print("TypeError:", e)
try:
    del t[0]
except TypeError as e:
    print("TypeError:", e)
inner = ([1], 2)
try:
    inner[0] += [5]
except TypeError as e:
    print("TypeError:", e, inner)
inner[0].append(3)
print(inner)
a, b = 1, 2
a, b = b, a
(c, d), *e = (3, 4), 5, 6
*f, g = "xyz"
print(a, b, c, d, e, f, g)
for values in ((1,), (1, 2, 3), "ab", (1, 2)):
    try:
        x, y = values
        print(x, y)
    except ValueError as e:
        print("ValueError:", e)
try:
    x, *y, z = (1,)
except ValueError as e:
    print("ValueError:", e)
try:
    x, y = 5
except TypeError as e:
    print("TypeError:", e)
p = 1
p += 1
u = (1, 2)
v = u
u += (3,)
print(u, v, repr((1,)), str(((),)), ("a" "b"), ("a",), type(()), bool(()), bool((0,)), (1, 2, 3)[-2:], [*(1, 2), *()], dict([(1, 2)]), *(7, 8))


def many():
    return 1, 2, 3


q, *_ = many()
print(q, many()[1], min(many()), [x for x in many() if x != 2], "%d %s" % (1, "a"), isinstance(many(), tuple))

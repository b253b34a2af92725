# range: making, indexing, slicing, membership, comparison, errors.
for r in (range(5), range(2, 8), range(0, 10, 3), range(10, 0, -3), range(0), range(5, 2), range(-3, 3), range(0, -5, -1), range(1, 2, 10**20)):
    print(r, list(r), len(r), bool(r), r.start, r.stop, r.step, list(reversed(r)), r[::-1], r[1:3], r[-2:], 3 in r, -3 in r, 3.0 in r, "a" in r, r.count(3), sum(r), [i for i, _ in enumerate(r)])
r = range(0, 20, 2)
print(r[0], r[-1], r[3], r[2:5], r[::3], r[5:1:-1], r.index(8), r[100:], max(r), min(r), r == range(0, 19, 2), r == range(0, 20), range(0) == range(5, 5), range(1, 2) == range(1, 3, 5), hash(range(0)) == hash(range(3, 3)), r != [0], {range(2): 1}[range(0, 2)])
print(range(10**20, 10**20 + 3)[1], 10**20 + 1 in range(10**20, 10**20 + 3), list(range(10**18, 10**18 + 2)), range(2**70)[2**69], range(10)[True])
for call in (
    lambda: range(1, 2, 0), lambda: range(1.5), lambda: range("a"), lambda: range(None), lambda: r[99], lambda: r[-99], lambda: r["a"], lambda: r.index(3), lambda: r[1.0], lambda: range(5) + range(2), lambda: range(5) < range(6), lambda: range(0)[0], lambda: r[::0], lambda: range(1, "b"),
):
    try:
        print(call())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__ + ":", e)
try:
    r[0] = 1
except TypeError as e:
    print("TypeError:", e)
a, *b = range(4)
print(a, b, [*range(3)], tuple(range(2)), set(range(3)) == {0, 1, 2}, dict.fromkeys(range(2)), list(map(lambda x: x * x, range(4))), list(zip(range(3), range(10, 13))), sorted(range(3), reverse=True))
for i in range(3):
    i = 10
print(i, [x for x in range(20) if x % 7 == 0], sum(i * j for i in range(3) for j in range(i)))
it = iter(range(3))
print(next(it), list(it), next(it, "end"))

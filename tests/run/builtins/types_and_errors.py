"""Methods of list, dict, tuple, range, slice and numbers, and errors."""

l = [3, 1, 2]
l.sort(key=lambda x: -x); print(l, sorted(l, key=str), l.index(1), l.count(3), l[::-1], l[5:], l[-2:])
l[1:2] = [7, 8, 9]; print(l); del l[::2]; print(l); l[:0] = "ab"; print(l); l *= 2; print(l, l + [1], [0] * 3, [1, 2] < [1, 3], [1] == [1.0])
l.insert(-1, "z"); l.extend(range(2)); l.reverse(); print(l, l.pop(), l.pop(0), l.remove("z"), l); l.clear(); print(l, l.copy())
d = {"a": 1}; d.update(b=2); d.update([("c", 3)]); d |= {"d": 4}
print(d, d.pop("a"), d.pop("zz", None), d.popitem(), d.setdefault("q"), d.get("b"), dict.fromkeys("ab", 0), list(d), d.copy() == d, {**d, "x": 1}, "b" in d, len(d))
t = (1, 2, 3, 2)
print(t.index(2), t.count(2), t[1:], t + (4,), t * 2, (1,) < (1, 0), hash((1, 2)) == hash((1, 2)), tuple("ab"), t[::-1], 2 in t)
r = range(10, 0, -3)
print(r, list(r), len(r), r[1], r[-1], r[1:], 7 in r, r.index(4), r.count(1), r == range(10, 1, -3), r.start, r.stop, r.step, hash(range(0)) == hash(range(1, 1)), range(5)[::2], bool(range(0)))
s = slice(1, 10, 2); print(s, s.start, s.indices(5), s == slice(1, 10, 2), [0, 1, 2, 3][slice(None, None, -1)])
print((255).to_bytes(2), (10).__index__(), (3).__add__(4), 7 // -2, -7 % 3, 2 ** 100, 2 ** -1, 1 / 3, 1_000, 0xff, 0b11, 0o17, ~5, 5 & 3, 5 | 3, 5 ^ 3, 1 << 70, -1 >> 1, True + True, abs(-5), int("-0x1f", 16), int("z", 36))
print(1e16, 1e-5, 123456789012345678.0, 0.1 + 0.2, float("nan") != float("nan"), -0.0, 1e308 * 10, round(0.5), round(1.5), round(-2.5), round(1.005, 2), (1.5).__round__(), 5.0 // 2, -5.5 % 2, 3, (1.0).hex())
for bad in (lambda: [1][5], lambda: [].pop(), lambda: [1].remove(2), lambda: [1].index(2), lambda: {}["x"], lambda: {}.popitem(), lambda: {[]: 1}, lambda: (1,)[3], lambda: range(1, 2, 0), lambda: range(3)[5], lambda: 1 // 0, lambda: 1 % 0, lambda: 1.5 // 0, lambda: 0 ** -1, lambda: [1, 2] + (3,), lambda: {1} | [2], lambda: 1 < "a", lambda: [3, "a"].sort(), lambda: len(5), lambda: iter(5), lambda: next(iter([])), lambda: int([]), lambda: sum([1, "a"]), lambda: max([]), lambda: sorted(5), lambda: "a" in 5, lambda: None + 1, lambda: {1: 2} < {3: 4}, lambda: [1, 2].__setitem__(slice(0, 2, 2), [1, 2]), lambda: float("1e"), lambda: round("x"), lambda: abs("x"), lambda: hash([]), lambda: 1 << -1, lambda: (5).to_bytes(0), lambda: set().pop(), lambda: {1}.remove(2), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: tuple(5), lambda: pow(2, 3, 0), lambda: divmod(1, 0), lambda: 10 ** 400 * 1.0, lambda: int(float("inf")), lambda: isinstance(1, 1)):
    try:
        print(bad())
    except (TypeError, ValueError, KeyError, IndexError, ArithmeticError, StopIteration, LookupError) as e:
        print(type(e).__name__, e)

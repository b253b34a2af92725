"""Builtins with any number of arguments, and conversions."""

print(list(zip([1, 2], "ab", (3.5, 4), {5: 6, 7: 8})), list(zip("a", "b", "c", "d", "e")), list(zip(*[[1, 2], [3, 4], [5, 6], [7, 8]])))
print(sum([[1], [2]], []), sum([1.5, 2], 10), sum([(1,), (2, 3)], ()), sum([], 5), sum([True, 2]))
print(list(map(lambda a, b, c, d: a + b + c + d, [1], [2], [3], [4])))
for bad in (lambda: list(zip([1], [2], [3], [], strict=True)), lambda: sum(["a"]), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum(5)):
    try:
        print(bad())
    except (TypeError, ValueError, KeyError, IndexError, AttributeError) as e:
        print(type(e).__name__, e)
class V:
    def __init__(self, x):
        self.x = x
    def __add__(self, o):
        return V(self.x + o.x)
    def __radd__(self, o):
        return V(o + self.x) if isinstance(o, int) else NotImplemented
print(sum([V(1), V(2)]).x, sum([V(1), V(2)], V(10)).x)
s = {1, 2, 3}
print(s.union([4], (5,), {6}, {7: 1}), s.intersection([1, 2], [2], (2, 9), {2}), s.difference([1], [2], [9], [8]), s.issubset([1, 2, 3, 4]))
s.update([1], [2], [3], [44]); s.difference_update([1], [2], [3]); s.intersection_update([44], {44}, [44, 5])
print(s)
f = frozenset([1, 2])
print(f.union([3], [4], [5]), f.intersection([1], [1]), f.difference([1], [2]), f.symmetric_difference([2, 3]), f | {9}, {9} | f, type(f & {1}).__name__, f == {1, 2}, hash(frozenset([1])) == hash(frozenset([1])))
print(sorted([3, 1, 2], key=None, reverse=True), sorted("bca"), max("abc", "zz"), max([1, 2], [1, 3]), min([(2, "a"), (1, "b")]), max(3, 1, 2, key=lambda x: -x), min(*[4, 2]), max({1: "a", 5: "b"}))
print(divmod(-7, 2), divmod(7.5, 2), pow(2, -1), pow(3, 4, 5), pow(2, -1, 7), round(2.5), round(2.675, 2), round(1234, -2), abs(-3.5), hex(-255), oct(8), bin(5))
print(all([]), any([]), all(x > 0 for x in [1, 2]), list(enumerate("ab", 5)), list(filter(None, [0, 1])), chr(8364), ord("é"), ascii("é\n"), format(3.14159, ".2f"), format("x", ">3"))
print(isinstance(True, int), issubclass(bool, int), issubclass(int, (str, int)), callable(len), callable(5), type(5) is int, isinstance([], (list, tuple)), isinstance(5, int | str))
print(int("ff", 16), int("0b101", 0), int(" 12_3 "), int(3.9), float("inf"), float(" 1e3 "), str(b"x"), str(b"x", "utf-8"), bool("a"), list("ab"), tuple([1]), dict([(1, 2)], a=3), set("aab") == {"a", "b"})
print((255).to_bytes(2, "big"), int.from_bytes(b"\xff\x00", "little"), int.from_bytes([1, 2], "big"), (5).bit_length(), (255).bit_count(), (-5).to_bytes(1, "big", signed=True), (1).to_bytes(), int.from_bytes(b"\x80", signed=True), (7).as_integer_ratio(), (3).is_integer(), (5).conjugate(), (5).real, (5).imag, (5).numerator, (5).denominator)
print((0.5).hex(), float.fromhex("0x1.8p1"), (2.0).is_integer(), (0.75).as_integer_ratio(), (1.5).real, (1.5).imag, (1.5).conjugate())
sets = [{1, 2, 3}, {2, 3}, {3, 4}]
print(set().union(*sets), set.intersection(*sets), sets[0].difference(*sets[1:]), set.union(*sets), frozenset().union(*sets))
print({1}.union(), {1}.intersection(), {1}.difference(), {1, 2}.union([3], [4], [5], "x"))
print(max(3, 1, 2, key=lambda x: -x), max(1, 5, 2, 9, 3), min("b", "a", "c", "d", "aa", key=len), max(1, 2.5, 0, 7, 3.5))

# enumerate, reversed, sorted: arguments, stability, keys that raise.
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("ab", start=-1)), list(enumerate([])), next(enumerate("x", 2**70)), list(enumerate(iterable="a", start=1)))
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed((1,))), list(reversed(range(5))), list(reversed(range(0, 10, 3))), list(reversed({1: 2, 3: 4})), list(reversed({1: 2}.items())), list(reversed(b"ab")))


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return "xyz"[i]


class Rev:
    def __reversed__(self):
        return iter(["custom"])


print(list(reversed(Seq())), list(reversed(Rev())), list(enumerate(Seq())), sorted(Seq(), reverse=True))
print(sorted([3, 1, 2]), sorted("hello"), sorted({3, 1}), sorted({"b": 1, "a": 2}), sorted((2.5, 1, True)), sorted([], key=len), sorted([[2], [1, 5], []]), sorted(["b", "B", "a"], key=str.lower))
rows = [("b", 2), ("a", 2), ("c", 1), ("d", 1)]
print(sorted(rows, key=lambda r: r[1]), sorted(rows, key=lambda r: r[1], reverse=True), sorted(rows, key=lambda r: (-r[1], r[0])))
calls = []


def key(x):
    calls.append(x)
    return -x


print(sorted([1, 3, 2], key=key), calls)
for call in (
    lambda: sorted([1, "a"]), lambda: sorted([None, 1]), lambda: sorted([1j, 2j]), lambda: sorted(5), lambda: sorted([1, 2], key=5), lambda: reversed(5), lambda: reversed({1}), lambda: reversed(iter([1])),
    lambda: enumerate(5), lambda: enumerate([1], "a"), lambda: sorted([{}, {}]), lambda: [3, "b"].sort(), lambda: sorted([(1, "a"), (1, 2)]),
):
    try:
        print(call())
    except TypeError as e:
        print("TypeError:", e)


def bad_key(x):
    if x == 2:
        raise KeyError("two")
    return x


try:
    sorted([1, 2, 3], key=bad_key)
except KeyError as e:
    print("KeyError:", e)
xs = [3, 1, 2]
try:
    xs.sort(key=bad_key)
except KeyError:
    print(xs)
xs = [3, 1, 2]
try:
    xs.sort(key=lambda x: xs.append(x) or x)
except ValueError as e:
    print("ValueError:", e)
nan = float("nan")
print(sorted([2, nan, 1]), sorted([True, False, 0, 1, -1]), sorted([0.0, -0.0, 0]), sorted(["é", "e", "z", "Z", ""]))

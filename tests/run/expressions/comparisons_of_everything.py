"""Comparisons: chains, identity, membership, every pair of built-in kinds, and the messages of what has no order."""
import itertools

values = [0, 1.0, True, None, "a", b"a", (1,), [1], {1}, {1: 2}, range(1), 1j, frozenset({1}), ..., int, len]


def name(v):
    return type(v).__name__


for a, b in itertools.combinations_with_replacement(values, 2):
    results = []
    try:
        results.append(a < b)
    except TypeError as error:
        results.append(str(error))
    try:
        results.append(a >= b)
    except TypeError as error:
        results.append(str(error))
    print(f"{name(a):10} {name(b):10} == {a == b!s:5} != {a != b!s:5}", *results, sep=" | ")

print([v for v in values if v == v and not v != v].__len__() == len(values))


def t(label, value):
    print(label, end=" ")
    return value


print(t("a", 1) < t("b", 2) < t("c", 3))
print(t("a", 1) < t("b", 0) < t("c", 3))
print(t("a", 1) < t("b", 2) > t("c", 1) != t("d", 5) is not t("e", None))
print(t("a", 1) in t("b", [1]) in t("c", [[1], 2]))
print(1 < 2 in [2] == True, (1 < 2) in [True], not 1 in [2], 1 not in [2])
print("b" in "abc", "" in "abc", b"b" in b"abc", 98 in b"abc", 2 in range(0, 10, 2), 3 in range(0, 10, 2), "k" in {"k": 1})
for container, item in (("abc", 1), (b"abc", "a"), (5, 1), (None, 1), ({1}, []), (range(3), "x"), ({}, {})):
    try:
        print(item in container)
    except TypeError as error:
        print(error)
    try:
        print(item not in container)
    except TypeError as error:
        print(error)

print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], (1, "a") < (1, "b"), (2,) > (1, 5), [] < [0], "Z" < "a", "ab" < "abc")
print([1, 2] == (1, 2), {1} == frozenset({1}), {1: [2]} == {1: [2]}, {1} < {1, 2}, {1} <= {1}, {1} < {1}, {1, 2} > {3})
nan = float("nan")
print(nan == nan, nan != nan, [nan] == [nan], nan in [nan], (nan,) == (nan,), {nan: 1} == {nan: 1}, nan < 1, 1 < nan)
print(10**20 == 1e20, 2**53 + 1 == float(2**53), 10**400 > 1e308, -(10**400) < float("-inf"), 1 == 1.0 == 1 + 0j == True)
try:
    [1, "a"] < [1, 2]
except TypeError as error:
    print(error)
try:
    sorted([3, None, 1])
except TypeError as error:
    print(error)
try:
    max("a", 1)
except TypeError as error:
    print(error)
try:
    min([1, 2], (1, 2))
except TypeError as error:
    print(error)


class Odd:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        print("eq", self.v, end="; ")
        return self.v

    def __lt__(self, other):
        print("lt", self.v, end="; ")
        return NotImplemented

    def __contains__(self, item):
        return item


print(Odd(0) == 1, Odd("yes") == 1, 1 == Odd([]), Odd(1) != 2, 3 in Odd(1), [] in Odd(2), [] not in Odd(2))
try:
    Odd(1) < 5
except TypeError as error:
    print(error)
print([1, 2, 3].index(Odd(True)) if False else [Odd(0), Odd(1)].count(5), Odd(1) is Odd(1))

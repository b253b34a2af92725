"""Sorting by tuples, attributes, items, methods, `cmp_to_key`, and of objects with an order of their own."""

from dataclasses import dataclass
from functools import cmp_to_key, total_ordering
from operator import attrgetter, itemgetter, methodcaller


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


@dataclass
class Person:
    name: str
    age: int
    city: str


people = [
    Person("Ann", 31, "Oslo"),
    Person("Bob", 25, "Rome"),
    Person("Cid", 31, "Rome"),
    Person("Dee", 25, "Oslo"),
    Person("Eve", 40, "Bern"),
]


def names(xs):
    return "".join(p.name[0] for p in xs)


print(names(sorted(people, key=lambda p: (p.age, p.name))), names(sorted(people, key=lambda p: (-p.age, p.city))))
print(names(sorted(people, key=attrgetter("city"))), names(sorted(people, key=attrgetter("city", "age"), reverse=True)))
people.sort(key=attrgetter("name"), reverse=True)
people.sort(key=attrgetter("age"))
print(names(people), names(sorted(people, key=lambda p: p.age, reverse=True)))
rows = [("b", 2, None), ("a", 2, 1.5), ("c", 1, "x")]
print(sorted(rows, key=itemgetter(1)), sorted(rows, key=itemgetter(1, 0)))
print(sorted(["b", "A", "a", "B", "ß"], key=str.lower), sorted(["b", "A", "a", "B"], key=str.swapcase))
print(sorted(["x10", "x9", "y1"], key=lambda s: (s[0], int(s[1:]))), sorted("bca", key="cab".index))
print(sorted(["  b", "a ", " c"], key=methodcaller("strip")), sorted([3, -1, 2], key=abs), sorted([3, -1, 2], key=None))
print(sorted([1, True, 1.0, 0, False]), sorted([2.5, 1, True]), sorted([float("inf"), 1, -float("inf")]))
print(sorted({"b": 1, "a": 2}), sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1]), sorted({3, 1, 2}, reverse=True))
print(sorted([[2], [1, 5], [1], []]), sorted([(1, "b"), (1, "a")]), sorted([b"b", b"a"]), sorted(["é", "e", "z"]))
words = ["apple", "fig", "kiwi", "pear", "plum"]
print(sorted(words, key=lambda w: (len(w), w)), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: w[::-1]))


def by_length_then_reverse(a, b):
    if len(a) != len(b):
        return len(a) - len(b)
    return (a < b) - (a > b)


print(sorted(words, key=cmp_to_key(by_length_then_reverse)), max(words, key=cmp_to_key(by_length_then_reverse)))
key = cmp_to_key(lambda a, b: a - b)
print(key(1) < key(2), key(1) == key(1), key(3) >= key(4), key(5).obj)
attempt("key of other", lambda: key(1) < 1)
attempt("cmp raises", lambda: sorted([1, "a"], key=cmp_to_key(lambda a, b: a - b)))


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


versions = [Version(t) for t in "1.10 1.9 1.9.1 0.5".split()]
print(sorted(versions), max(versions), min(versions), versions[0] >= versions[1], sorted(versions, reverse=True))

"""Generic aliases and unions of types as values: what they have, what they equal, and what they refuse."""
import types
from collections import Counter, OrderedDict, defaultdict, deque


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


for alias in (list[int], dict[str, int], tuple[int, ...], tuple[()], set[str], frozenset[bytes], type[int], deque[int], defaultdict[str, list[int]], Counter[str], OrderedDict[str, int], list[list[int]], dict[str, int | None]):
    print(alias, alias.__origin__, alias.__args__, type(alias).__name__)
print(list[int] == list[int], list[int] == list[str], list[int] != list, hash(list[int]) == hash(list[int]), {list[int]: 1}[list[int]])
print(list[int](), list[int]("ab"), dict[str, int](a=1), tuple[int, ...]([1, 2]), set[int]([3]), deque[int]([1], maxlen=3), defaultdict[str, int](int))
print(type(list[int]()), isinstance(list[int], types.GenericAlias), list[int].__name__)
attempt("isinstance", lambda: isinstance([], list[int]))
attempt("issubclass", lambda: issubclass(list, list[int]))
attempt("no generic", lambda: int[str])
attempt("attribute", lambda: list[int].nope)
u = int | str
for union in (u, int | None, None | int, int | str | int, list[int] | None, int | (str | None), str | int):
    print(union, union.__args__, type(union).__name__)
print(u == str | int, u == int | str, u != int, hash(u) == hash(str | int), int | int, isinstance(u, types.UnionType))
for value in (1, "a", 1.5, None, True, [1]):
    print(value, isinstance(value, int | str), isinstance(value, int | None), isinstance(value, (int | str, float)), isinstance(value, u))
print(issubclass(bool, int | str), issubclass(float, int | str), issubclass(type(None), int | None))
attempt("isinstance of list[int]", lambda: isinstance(1, list[int] | int))
attempt("isinstance of list[int] later", lambda: isinstance("a", list[int] | int))
attempt("int | 1", lambda: int | 1)
attempt("'a' | int", lambda: "a" | int)
attempt("None | None", lambda: None | None)
attempt("call", lambda: u(1))
attempt("attribute", lambda: u.nope)


class Box[T]:
    def __init__(self, item: T):
        self.item = item


print(Box[int](5).item, Box[int].__origin__ is Box, Box[int].__args__, Box[int] == Box[int], (Box[int] | None).__args__[1])

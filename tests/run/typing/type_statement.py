"""`type X = …`: an object with a name, whose value is computed when it is asked for."""
from typing import TypeAliasType

type Number = int | float
type Pair[T] = tuple[T, T]
type Tree = dict[str, Tree] | None

print(Number, Number.__name__, Number.__value__, type(Number), isinstance(Number, TypeAliasType))
print(Pair, Pair.__type_params__, Pair.__value__, Number.__type_params__)
print(Tree.__value__, Number | None, str | Number, list[Number])


def double(n: Number) -> Number:
    return n * 2


def swap(pair: Pair[int]) -> Pair[int]:
    return pair[1], pair[0]


def depth(tree: Tree) -> int:
    return 0 if not tree else 1 + max(depth(child) for child in tree.values())


print(double(2), double(1.5), swap((1, 2)), depth({"a": {"b": None}, "c": None}))
print(isinstance(3, Number.__value__))


def local():
    type Names = list[str]
    return Names


print(local(), local().__value__)


class Settings:
    type Key = str | int
    default: Key = "none"


print(Settings.Key, Settings.Key.__value__, Settings.default)

type Wrong = missing[0]
missing = []
try:
    print(Wrong.__value__)
except IndexError as error:
    print("only when asked:", error)
try:
    isinstance(3, Number)
except TypeError as error:
    print(error)

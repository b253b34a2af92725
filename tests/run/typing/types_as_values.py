"""`list[int]` as a value: what it shows, holds, equals and makes; what has no arguments says so."""
import types
from typing import Callable, Generic, Literal, TypeVar, get_args, get_origin

numbers = list[int]
print(numbers, numbers.__origin__, numbers.__args__, type(numbers))
print(numbers == list[int], numbers != list[str], numbers == list, hash(numbers) == hash(list[int]))
print(numbers("12"), numbers(), list[int]([1, 2]), dict[str, int](a=1), dict[str, int].fromkeys("ab", 0))
print(dict[str, list[int]], tuple[int, ...], tuple[()], tuple[int, str], set[float], frozenset[str], type[int])
print(list["Later"], list[None], isinstance(numbers, types.GenericAlias), isinstance(numbers, type))


def describe(kind):
    if getattr(kind, "__origin__", None) is list:
        return "list of " + describe(kind.__args__[0])
    if getattr(kind, "__origin__", None) is dict:
        keys, values = kind.__args__
        return f"dict from {describe(keys)} to {describe(values)}"
    return kind.__name__


print(describe(int), describe(list[int]), describe(dict[str, list[float]]))

PARSERS = {int: int, float: float, list[int]: lambda text: [int(part) for part in text.split(",")], bool: lambda text: text == "yes"}
SCHEMA = {"port": int, "ratio": float, "ids": list[int], "on": bool}
print({key: PARSERS[SCHEMA[key]](value) for key, value in {"port": "80", "ids": "1,2,3", "on": "yes", "ratio": "2"}.items()})


class Box[T]:
    def __init__(self, value):
        self.value = value


T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self):
        self.items = []


class Numbers(list):
    pass


class Plain:
    pass


Whole = Box[int]
print(Whole, Whole(3).value, Box[str]("a").value, Whole.__origin__ is Box, Whole.__args__)
print(Stack[int]().items, Stack[int], Numbers[int], Numbers[int]([1]))

Mode = Literal["r", "w", 1]
print(Mode, get_args(Mode), "r" in get_args(Mode), get_origin(Mode) is Literal)
print(get_origin(list[int]) is list, get_origin(int), get_args(int), get_args(dict[str, int]), get_origin(Box[int]) is Box)
print(Callable[[int, str], bool])

for attempt in (
    lambda: int[str],
    lambda: Plain[int],
    lambda: isinstance([1], list[int]),
    lambda: isinstance([1], (int, list[int])),
    lambda: issubclass(list, list[int]),
):
    try:
        print(attempt())
    except TypeError as error:
        print(error)

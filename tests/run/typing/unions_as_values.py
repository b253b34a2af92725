"""`int | None` as a value: members, equality, `isinstance` and `issubclass` with one that is found when running."""
import types
from typing import Optional, Union, get_args, get_origin

maybe = int | None
print(maybe, maybe.__args__, type(maybe), maybe == (None | int), hash(maybe) == hash(None | int))
print(isinstance(3, maybe), isinstance(None, maybe), isinstance("x", maybe), isinstance(True, maybe))
print(issubclass(bool, int | str), issubclass(bytes, int | str), isinstance(maybe, types.UnionType))


class A:
    pass


class B(A):
    pass


print(A | None, isinstance(B(), A | int), isinstance(B(), B | int), isinstance(A(), B | int))
print(int | str | int, int | int, (int | str) | (str | bytes), list[int] | None, int | list[int])
print({int | str: "either"}[str | int], (int | str) == (int | bytes), (int | str) != (str | int), (int | str) == int)

KINDS = {"number": int | float, "text": str, "perhaps": str | None, "several": (int, str)}


def check(kind, value):
    wanted = KINDS[kind]
    return f"{value!r} is {'' if isinstance(value, wanted) else 'not '}{wanted}"


for kind, value in (("number", 3), ("number", "x"), ("perhaps", None), ("text", 3), ("several", "y"), ("perhaps", 2)):
    print(check(kind, value))


def join(kinds):
    result = kinds[0]
    for kind in kinds[1:]:
        result = result | kind
    return result


print(join([int]), join([int, str]), join([int, int]), join([int, None, list[str]]))
print(Optional[int], Union[int, str], Union[int, None, str], Union[int], Union[int, int] is int)
print(get_args(Optional[int]), get_origin(Union[int, str]) is Union, get_origin(int | str) is types.UnionType)
print(Optional[int] == (int | None), isinstance(None, Optional[int]), isinstance("x", Union[int, bytes]))

for attempt in (
    lambda: int | "x",
    lambda: 3 | int,
    lambda: None | None,
    lambda: int & str,
    lambda: isinstance(1, int | list[int]),
    lambda: isinstance(1, str | list[int]),
    lambda: (int | str)(3),
):
    try:
        print(attempt())
    except TypeError as error:
        print(error)

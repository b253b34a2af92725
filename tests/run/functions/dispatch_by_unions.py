"""`singledispatch` for unions, in annotations and in `register`."""
from functools import singledispatch, singledispatchmethod
from typing import Union


@singledispatch
def show(value):
    return f"object {value!r}"


@show.register
def _(value: int | float):
    return f"number {value}"


@show.register(list | tuple)
def _(value):
    return f"{len(value)} items"


@show.register
def _(value: Union[str, None]):
    return f"text or nothing: {value!r}"


for value in (1, 2.5, True, [1], (1, 2), "s", None, {1}, b"x"):
    print(show(value))


class Printer:
    @singledispatchmethod
    def put(self, value):
        return "?"

    @put.register
    def _(self, value: int | str):
        return value * 2


print(Printer().put(3), Printer().put("ab"), Printer().put(2.5))
try:

    @show.register
    def _(value: int | list[int]):
        return value
except TypeError as error:
    print(error)

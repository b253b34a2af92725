"""`singledispatch` with `A | B`: in `register`, in an annotation, with None; and what is no class."""

from functools import singledispatch


@singledispatch
def kind(x):
    return "any"


@kind.register(int | str)
def _(x):
    return "int or str"


@kind.register
def _(x: list | None):
    return "list or none"


print(kind(1), kind("a"), kind(True), kind([]), kind(None), kind(1.5), kind({}))
print(sorted(c.__name__ for c in kind.registry), kind.dispatch(bool) is kind.dispatch(str), kind.dispatch(float) is kind.__wrapped__)


@kind.register(bool)
@kind.register(float)
def _(x):
    return "bool or float"


print(kind(True), kind(1), kind(2.0))

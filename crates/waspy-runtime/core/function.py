"""Functions and bound methods as values, and the variables that a function shares with the functions inside it.

A function that is known when compiling is no value at all: its calls are direct. Where it has to be one (in a container,
as `object`, with captured variables) it is a `function` object. Its type names it, so that a call through a variable whose
type is known is still direct, and each function has a class object of its own, by which dispatchers tell them apart.
"""

from core.exceptions import NameError, TypeError, UnboundLocalError
from core.named_method import method as named_method
from core.object import is_slot, type_name, type_of
from core.str import StrBuilder
from core.str_repr import append_hex
from builtins.text import repr
from stdlib._method_kinds import method as made_method
from lowlevel.wasm import callable_doc, callable_name, callable_qualname, object_raw, same


class function[F, C]:
    """The function F with the tuple of what it captured; C is `None` where that is nothing."""

    _captured: C

    def __init__(self, captured: C) -> None:
        self._captured = captured

    @property
    def __name__(self) -> str:
        return callable_name[F]()

    @property
    def __qualname__(self) -> str:
        return callable_qualname[F]()

    @property
    def __doc__(self) -> str | None:
        return callable_doc[F]()

    def __repr__(self) -> str:
        builder = StrBuilder(48)
        builder.append("<function ")
        builder.append(callable_qualname[F]())
        builder.append(" at 0x0000")
        append_hex(builder, object_raw(self), 8)
        builder.append(">")
        return builder.finish()


class builtin_function_or_method[F]:
    """The function F of the library."""

    @property
    def __name__(self) -> str:
        return callable_name[F]()

    @property
    def __qualname__(self) -> str:
        return callable_qualname[F]()

    def __repr__(self) -> str:
        qualname = callable_qualname[F]()
        dot = qualname.find(".")
        if dot < 0:
            return "<built-in function " + qualname + ">"
        name = callable_name[F]()
        kind = "slot wrapper" if is_slot(name) else "method"
        return "<" + kind + " '" + name + "' of '" + qualname[:dot] + "' objects>"


class method[R, N]:
    """The method named N of a receiver."""

    _self: R

    @staticmethod
    def _choose(function: object, receiver: object) -> made_method:
        """`types.MethodType(function, receiver)`"""
        return made_method(function, receiver)

    def __init__(self, receiver: R) -> None:
        self._self = receiver

    @property
    def __name__(self) -> str:
        return callable_name[N]()

    @property
    def __self__(self) -> R:
        return self._self

    def __eq__(self, other: method[R, N]) -> bool:
        return same(self._self, other._self)

    def __eq__(self, other: named_method) -> bool:
        return same(self._self, other.__self__) and other.__name__ == callable_name[N]()

    def __hash__(self) -> int:
        return hash(callable_name[N]())

    def __repr__(self) -> str:
        return "<bound method " + type_of(self._self)._name + "." + callable_name[N]() + " of " + repr(self._self) + ">"


class Cell[T]:
    """A variable that functions share."""

    _bound: bool
    _value: T

    @inline
    def local(self, name: str) -> T:
        """Its value where it is declared."""
        if not self._bound:
            raise_unbound_cell(name)
        return self._value

    @inline
    def free(self, name: str) -> T:
        """Its value in a function inside."""
        if not self._bound:
            raise_unbound_free(name)
        return self._value

    @inline
    def store(self, value: T) -> None:
        self._value = value
        self._bound = True

    @inline
    def clear(self) -> None:
        self._bound = False


@cold
def raise_unbound_cell(name: str) -> None:
    raise UnboundLocalError("cannot access local variable '" + name + "' where it is not associated with a value")


@cold
def raise_unbound_free(name: str) -> None:
    raise NameError("cannot access free variable '" + name + "' where it is not associated with a value in enclosing scope")


def check_arguments(name: str, names: list[str], required: int, extra: bool, given: int) -> None:
    """TypeError unless so many positional arguments go with the positional parameters of these names."""
    most = len(names)
    if given > most and not extra:
        raise TypeError(name + "() takes " + takes(required, most) + " but " + str(given) + were(given) + " given")
    if given < required:
        missing = names[given:required]
        n = len(missing)
        raise TypeError(name + "() missing " + str(n) + " required positional argument" + plural(n) + ": " + listed(missing))


def takes(required: int, most: int) -> str:
    count = str(most) if required == most else "from " + str(required) + " to " + str(most)
    return count + " positional argument" + plural(most)


def plural(n: int) -> str:
    return "" if n == 1 else "s"


def were(n: int) -> str:
    return " was" if n == 1 else " were"


def listed(names: list[str]) -> str:
    quoted = list[str]()
    for name in names:
        quoted.append("'" + name + "'")
    n = len(quoted)
    if n == 1:
        return quoted[0]
    if n == 2:
        return quoted[0] + " and " + quoted[1]
    return ", ".join(quoted[: n - 1]) + ", and " + quoted[n - 1]

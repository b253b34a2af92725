"""Methods that are taken by names which are found when running: `getattr(receiver, name)`.

A type for each name would make all methods of a program boxed types, and each operation on boxed values would look at all of
them. All that are taken so have this one class, which keeps the name; calling one chooses among the names.
"""

from builtins.text import repr
from core.function import method as typed_method
from core.object import type_of
from lowlevel.wasm import same


class method:
    """The method of a name of a receiver."""

    _self: object
    _name: str

    def __init__(self, receiver: object, name: str) -> None:
        self._self = receiver
        self._name = name

    @property
    def __self__(self) -> object:
        return self._self

    @property
    def __name__(self) -> str:
        return self._name

    def __eq__(self, other: method) -> bool:
        return same(self._self, other._self) and self._name == other._name

    def __eq__[R, N](self, other: typed_method[R, N]) -> bool:
        return same(self._self, other._self) and self._name == other.__name__

    def __hash__(self) -> int:
        return hash(self._name)

    def __repr__(self) -> str:
        return "<bound method " + type_of(self._self)._name + "." + self._name + " of " + repr(self._self) + ">"

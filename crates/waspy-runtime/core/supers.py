"""`super()` as a value: in a variable, as an argument, or printed. Where an attribute is read of the call itself there is no object.
"""

from builtins.text import repr
from core.object import type_of
from lowlevel.layout import Type
from lowlevel.wasm import type_object, unbox


class super[R, C]:
    """What the classes behind C have, in the order of the receiver's class. Both are in its type, so that what it calls is known."""

    _receiver: R

    def __init__(self, receiver: R) -> None:
        self._receiver = receiver

    @property
    def __self__(self) -> R:
        return self._receiver

    @property
    def __thisclass__(self) -> Type:
        return type_object[C]()

    @property
    def __self_class__(self) -> Type:
        receiver: object = self._receiver
        return unbox[Type](receiver) if isinstance(receiver, Type) else type_of(receiver)

    def __repr__(self) -> str:
        return "<super: " + repr(type_object[C]()) + ", <" + self.__self_class__.__name__ + " object>>"

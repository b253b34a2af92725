"""Virtual subclasses: what `register` of a class whose metaclass is `ABCMeta` was given (PEP 3119)."""

from core.class_checks import _is_below
from lowlevel.layout import Type
from lowlevel.wasm import *

_bases: list[Type] | None = None
_registered: list[Type] | None = None


class registrar:
    """`Base.register`."""

    _base: Type

    def __init__(self, base: Type) -> None:
        self._base = base

    def __call__(self, subclass: object, /) -> object:
        if not isinstance(subclass, Type):
            raise TypeError("Can only register classes")
        _register(self._base, unbox[Type](subclass))
        return subclass


def _register(base: Type, subclass: Type) -> None:
    global _bases, _registered
    if _is_below(subclass, base) or is_registered(subclass, base):
        return
    if _is_below(base, subclass) or is_registered(base, subclass):
        raise RuntimeError("Refusing to create an inheritance cycle")
    bases = _bases
    registered = _registered
    if bases is None or registered is None:
        _bases = [base]
        _registered = [subclass]
        return
    bases.append(base)
    registered.append(subclass)


def is_registered(cls: Type, wanted: Type) -> bool:
    """Is the class, or one above it, registered with `wanted` or with one below that?"""
    bases = _bases
    registered = _registered
    if bases is None or registered is None:
        return False
    i: i32 = 0
    while i < bases._n:
        if _is_below(bases._items._tail[i], wanted):
            known = registered._items._tail[i]
            # What was registered may have classes registered with it.
            if _is_below(cls, known) or is_registered(cls, known):
                return True
        i = i + 1
    return False

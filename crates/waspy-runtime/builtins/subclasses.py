"""`C.__subclasses__()`: the classes right below a class, in the order in which their statements ran.

Class statements note what they make in programs that ask.
"""

from lowlevel.layout import same_class, Type


class Below:
    """A class and one of its bases; those that were noted before."""

    _base: Type
    _cls: Type
    _before: Below | None

    def __init__(self, base: Type, cls: Type, before: Below | None) -> None:
        self._base = base
        self._cls = cls
        self._before = before


_noted: Below | None = None


def note_subclass(base: Type, cls: Type) -> None:
    global _noted
    _noted = Below(base, cls, _noted)


def subclasses(base: Type) -> list[Type]:
    found = list[Type]()
    at = _noted
    while at is not None:
        if same_class(at._base, base) and at._cls not in found:
            found.append(at._cls)
        at = at._before
    found.reverse()
    return found

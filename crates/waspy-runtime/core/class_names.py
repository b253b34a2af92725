"""What programs give classes and ask of objects under names of the language: `C.__name__ = …`, `getattr(o, "__" + …)`.

A class object is static and no object of the collector's: the texts that it gets are kept by a list of their own.
"""

from lowlevel.layout import Type
from core.exceptions import AttributeError
from core.object import no_attribute, type_name


class GivenName:
    """A text that a class object refers to."""

    _text: str
    _next: GivenName | None

    def __init__(self, text: str, next: GivenName | None) -> None:
        self._text = text
        self._next = next


_given_names: GivenName | None = None


def _kept(text: str) -> str:
    global _given_names
    _given_names = GivenName(text, _given_names)
    return text


def rename_class(cls: Type, name: str) -> None:
    """`cls.__name__ = name`: where the class stands is as before."""
    qualify_class(cls, cls.__qualname__)
    cls._name = _kept(name)
    cls._told = cls._name


def rename_class(cls: Type, name: object) -> None:
    if not isinstance(name, str):
        raise TypeError("can only assign string to " + cls._name + ".__name__, not '" + type_name(name) + "'")
    rename_class(cls, name)


def qualify_class(cls: Type, name: str) -> None:
    """`cls.__qualname__ = name`"""
    cls._module = _kept(cls.__module__ + ":" + name + ";")


def qualify_class(cls: Type, name: object) -> None:
    if not isinstance(name, str):
        raise TypeError("can only assign string to " + cls._name + ".__qualname__, not '" + type_name(name) + "'")
    qualify_class(cls, name)


def attribute_name(name: object) -> str:
    """The name that `getattr` and its kind got."""
    if isinstance(name, str):
        return name
    raise TypeError("attribute name must be string, not '" + type_name(name) + "'")


@cold
def no_class_attribute(cls: Type, name: str) -> None:
    error = AttributeError("type object '" + cls._name + "' has no attribute '" + name + "'")
    error.name = name
    error.obj = cls
    raise error


class SpecialMethod:
    """A method that every class has from `object`, found by a name that is computed: it can be looked at."""

    _name: str

    def __init__(self, name: str) -> None:
        self._name = name

    def __call__(self, *args: object) -> object:
        raise NotImplementedError("calling " + self._name + " under a computed name is not supported yet")


@cold
def special_attribute(o: object, name: str) -> object:
    """What an object has without its class saying so, for names that are computed."""
    if name == "__weakref__":
        return None
    if " " in name or (" " + name + " ") not in _SPECIAL_METHODS:
        no_attribute(o, name)
    return SpecialMethod(name)


_SPECIAL_METHODS = (
    " __delattr__ __dir__ __eq__ __format__ __ge__ __getattribute__ __getstate__ __gt__ __hash__ __init__ __init_subclass__"
    " __le__ __lt__ __ne__ __new__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__ "
)

"""The builtins that ask about names and classes, as values: `map(callable, xs)`, `assertRaises(AttributeError, getattr, x, "y")`.

A call of one of these names is no call of these functions: what it says depends on names, which the compiler has. That holds in their
bodies too. A call whose arguments the compiler does not tell apart (`getattr(*args)`, one argument too many) comes here all the same.
"""


def getattr(obj: object, name: object, /) -> object:
    return getattr(obj, name)


def getattr(obj: object, name: object, default: object, /) -> object:
    return getattr(obj, name, default)


def hasattr(obj: object, name: object, /) -> bool:
    return hasattr(obj, name)


def setattr(obj: object, name: object, value: object, /) -> None:
    setattr(obj, name, value)


def delattr(obj: object, name: object, /) -> None:
    delattr(obj, name)


def isinstance(obj: object, class_or_tuple: object, /) -> bool:
    return isinstance(obj, class_or_tuple)


def issubclass(cls: object, class_or_tuple: object, /) -> bool:
    return issubclass(cls, class_or_tuple)


def callable(obj: object, /) -> bool:
    return callable(obj)


def vars(obj: object, /) -> object:
    if not hasattr(obj, "__dict__"):
        raise TypeError("vars() argument must have __dict__ attribute")
    return getattr(obj, "__dict__")


def dir(obj: object, /) -> object:
    return dir(obj)

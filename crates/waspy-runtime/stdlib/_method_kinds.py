"""`staticmethod`, `classmethod` and `types.MethodType` as classes: objects made outside class bodies, and what a class has under the
names of such methods.

What `@staticmethod` and `@classmethod` make of a method is no object: calling it is a plain call (`sema/signatures.rs`).
"""


class _OfFunction:
    """What has the names and the documentation of the function behind it."""

    @property
    def __name__(self):
        return self.__func__.__name__

    @property
    def __qualname__(self):
        return self.__func__.__qualname__

    @property
    def __doc__(self):
        return self.__func__.__doc__


@native("builtins")
class method(_OfFunction):
    """`types.MethodType(function, receiver)`: whatever can be called, with its first argument."""

    def __init__(self, function, receiver, /):
        if not callable(function):
            raise TypeError("first argument must be callable")
        if receiver is None:
            raise TypeError("instance must not be None")
        self.__func__ = function
        self.__self__ = receiver

    def __call__(self, *args, **kwargs):
        return self.__func__(self.__self__, *args, **kwargs)

    def __eq__(self, other):
        return isinstance(other, method) and self.__self__ is other.__self__ and self.__func__ == other.__func__

    def __hash__(self):
        return hash(self.__func__) ^ id(self.__self__)

    def __repr__(self):
        return f"<bound method {self.__func__.__qualname__} of {self.__self__!r}>"


class _MethodKind(_OfFunction):
    """A function that is bound in another way."""

    def __init__(self, function, /):
        self.__func__ = function

    @property
    def __wrapped__(self):
        return self.__func__

    def __repr__(self):
        return f"<{type(self).__name__}({self.__func__!r})>"


@native("builtins")
class staticmethod(_MethodKind):
    """A function that nothing is bound to."""

    def __get__(self, instance, owner=None, /):
        return self.__func__

    def __call__(self, *args, **kwargs):
        return self.__func__(*args, **kwargs)


@native("builtins")
class classmethod(_MethodKind):
    """A function that is bound to the class."""

    def __get__(self, instance, owner=None, /):
        return method(self.__func__, type(instance) if owner is None else owner)

"""Functions that are found when running, bound to an object.

`object.name` binds a function that a class variable holds. Where such variables hold values of any type, the function is
known only then, and all that are bound have this one class.
"""

from lowlevel.wasm import same


class method:
    """A function that gets a receiver as its first argument."""

    _self: object
    _function: object

    def __init__(self, receiver: object, function: object) -> None:
        self._self = receiver
        self._function = function

    @property
    def __self__(self) -> object:
        return self._self

    @property
    def __func__(self) -> object:
        return self._function

    @property
    def __name__(self) -> object:
        return self._function.__name__

    @property
    def __qualname__(self) -> object:
        return self._function.__qualname__

    @property
    def __doc__(self) -> object:
        return self._function.__doc__

    def __eq__(self, other: method) -> bool:
        return same(self._self, other._self) and same(self._function, other._function)

    def __hash__(self) -> int:
        return id(self._self) ^ id(self._function)

    def __repr__(self) -> str:
        return f"<bound method {self._function.__qualname__} of {self._self!r}>"

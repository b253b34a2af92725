"""`property` as a class: objects made outside class bodies, classes below it, and what a class says of a property.

What `@property` makes of a method is no object: reading it is a call (`sema/signatures.rs`).
"""


@native("builtins")
class property:
    """An attribute that functions read, store and delete."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self._property_name = None
        self.__doc__ = fget.__doc__ if doc is None and fget is not None else doc

    def __set_name__(self, owner, name):
        self._property_name = name

    def __get__(self, instance, owner=None, /):
        if instance is None:
            return self
        if self.fget is None:
            raise AttributeError(self._lacks(instance, "getter"))
        return self.fget(instance)

    def __set__(self, instance, value, /):
        if self.fset is None:
            raise AttributeError(self._lacks(instance, "setter"))
        self.fset(instance, value)

    def __delete__(self, instance, /):
        if self.fdel is None:
            raise AttributeError(self._lacks(instance, "deleter"))
        self.fdel(instance)

    def _lacks(self, instance, part):
        name = "property" if self._property_name is None else f"property {self._property_name!r}"
        return f"{name} of {type(instance).__qualname__!r} object has no {part}"

    def getter(self, fget, /):
        return type(self)(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset, /):
        return type(self)(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel, /):
        return type(self)(self.fget, self.fset, fdel, self.__doc__)

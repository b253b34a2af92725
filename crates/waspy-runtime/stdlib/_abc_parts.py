"""What `collections.abc` gives a class below one of its classes, by the few methods that the class itself has.

Each class here is a part, as those of `_class_parts.py`: its methods are declared again for the program's class, where that has
none of the name.
"""

from stdlib.collections._views import ItemsView, KeysView, ValuesView
from stdlib.typing import AbstractSet, Iterable, Mapping


class OfIterator:
    """By `__next__`."""

    def __iter__(self):
        return self


class OfSequence:
    """By `__getitem__` and `__len__`."""

    def __iter__(self):
        i = 0
        while True:
            try:
                value = self[i]
            except IndexError:
                return
            yield value
            i += 1

    def __contains__(self, value):
        for v in self:
            if v is value or v == value:
                return True
        return False

    def __reversed__(self):
        for i in range(len(self) - 1, -1, -1):
            yield self[i]

    def index(self, value, start=0, stop=None):
        n = len(self)
        if start < 0:
            start = max(n + start, 0)
        end = n if stop is None else stop
        if end < 0:
            end += n
        i = start
        while i < end:
            try:
                v = self[i]
            except IndexError:
                break
            if v is value or v == value:
                return i
            i += 1
        raise ValueError

    def count(self, value):
        n = 0
        for v in self:
            if v is value or v == value:
                n += 1
        return n


class OfMutableSequence:
    """By `__setitem__`, `__delitem__` and `insert` besides."""

    def append(self, value):
        self.insert(len(self), value)

    def clear(self):
        while len(self):
            self.pop()

    def reverse(self):
        n = len(self)
        for i in range(n // 2):
            self[i], self[n - i - 1] = self[n - i - 1], self[i]

    def extend(self, values):
        for v in list(values):
            self.append(v)

    def pop(self, index=-1):
        v = self[index]
        del self[index]
        return v

    def remove(self, value):
        del self[self.index(value)]

    def __iadd__(self, values):
        self.extend(values)
        return self


class OfMapping:
    """By `__getitem__`, `__iter__` and `__len__`."""

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def keys(self):
        return KeysView(self)

    def items(self):
        return ItemsView(self)

    def values(self):
        return ValuesView(self)

    def __eq__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        return dict(self.items()) == dict(other.items())


class OfMutableMapping:
    """By `__setitem__` and `__delitem__` besides."""

    def pop(self, key, default=NotImplemented):
        """The type of `default` decides, when compiling, whether it was given."""
        try:
            value = self[key]
        except KeyError:
            if isinstance(default, type(NotImplemented)):
                raise
            return default
        del self[key]
        return value

    def popitem(self):
        for key in self:
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def clear(self):
        while len(self):
            self.popitem()

    def update(self, other=(), /, **named):
        if hasattr(other, "keys"):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in named.items():
            self[key] = value

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default


class OfSet:
    """By `__contains__`, `__iter__` and `__len__`."""

    @classmethod
    def _from_iterable(cls, values):
        return cls(values)

    def __le__(self, other):
        if not isinstance(other, AbstractSet):
            return NotImplemented
        if len(self) > len(other):
            return False
        for v in self:
            if v not in other:
                return False
        return True

    def __ge__(self, other):
        if not isinstance(other, AbstractSet):
            return NotImplemented
        if len(self) < len(other):
            return False
        for v in other:
            if v not in self:
                return False
        return True

    def __lt__(self, other):
        if not isinstance(other, AbstractSet):
            return NotImplemented
        return len(self) < len(other) and self.__le__(other)

    def __gt__(self, other):
        if not isinstance(other, AbstractSet):
            return NotImplemented
        return len(self) > len(other) and self.__ge__(other)

    def __eq__(self, other):
        if not isinstance(other, AbstractSet):
            return NotImplemented
        return len(self) == len(other) and self.__le__(other)

    def isdisjoint(self, other):
        for v in other:
            if v in self:
                return False
        return True

    def __and__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        return self._from_iterable([v for v in other if v in self])

    def __rand__(self, other):
        return self & other

    def __or__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        return self._from_iterable([*self, *other])

    def __ror__(self, other):
        return self | other

    def __sub__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        others = list(other)
        return self._from_iterable([v for v in self if v not in others])

    def __rsub__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        return self._from_iterable([v for v in other if v not in self])

    def __xor__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        others = list(other)
        left = [v for v in self if v not in others]
        return self._from_iterable(left + [v for v in others if v not in self])

    def __rxor__(self, other):
        return self ^ other


class OfMutableSet:
    """By `add` and `discard` besides."""

    def remove(self, value):
        if value not in self:
            raise KeyError(value)
        self.discard(value)

    def pop(self):
        for value in self:
            self.discard(value)
            return value
        raise KeyError

    def clear(self):
        while len(self):
            self.pop()

    def __ior__(self, values):
        for v in list(values):
            self.add(v)
        return self

    def __iand__(self, values):
        kept = list(values)
        for v in list(self):
            if v not in kept:
                self.discard(v)
        return self

    def __isub__(self, values):
        for v in list(values):
            self.discard(v)
        return self

    def __ixor__(self, values):
        for v in list(values):
            if v in self:
                self.discard(v)
            else:
                self.add(v)
        return self

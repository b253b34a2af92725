"""Methods that the compiler adds to classes of a program, by what the class has already.

Each class here is a part: its methods are declared again for the program's class and inferred there, as if they were written in
it. This is ordinary Python, not the typed dialect, but it may call the library below.
"""

from builtins.iteration import iterator
from dataclasses import Field, is_dataclass


class OfNext:
    """For a class with `__next__`: the two steps that loops and the library take (DIALECT.md, "Protocols")."""

    def _more(self):
        try:
            self._value_of_next = self.__next__()
        except StopIteration:
            return False
        return True

    def _take(self):
        return self._value_of_next


class OfGetitem:
    """For a class with `__getitem__` and no `__iter__`."""

    def __iter__(self):
        return iterator(self.__getitem__)


class OfIntEnum:
    """For an `IntEnum`: its members are numbers, operators work on their values."""

    def __add__(self, other):
        return self._value_ + number_of(other)

    def __radd__(self, other):
        return other + self._value_

    def __sub__(self, other):
        return self._value_ - number_of(other)

    def __rsub__(self, other):
        return other - self._value_

    def __mul__(self, other):
        return self._value_ * number_of(other)

    def __rmul__(self, other):
        return other * self._value_

    def __truediv__(self, other):
        return self._value_ / number_of(other)

    def __rtruediv__(self, other):
        return other / self._value_

    def __floordiv__(self, other):
        return self._value_ // number_of(other)

    def __rfloordiv__(self, other):
        return other // self._value_

    def __mod__(self, other):
        return self._value_ % number_of(other)

    def __rmod__(self, other):
        return other % self._value_

    def __pow__(self, other):
        return self._value_ ** number_of(other)

    def __rpow__(self, other):
        return other ** self._value_

    def __and__(self, other):
        return self._value_ & number_of(other)

    def __rand__(self, other):
        return other & self._value_

    def __or__(self, other):
        return self._value_ | number_of(other)

    def __ror__(self, other):
        return other | self._value_

    def __xor__(self, other):
        return self._value_ ^ number_of(other)

    def __rxor__(self, other):
        return other ^ self._value_

    def __lshift__(self, other):
        return self._value_ << number_of(other)

    def __rlshift__(self, other):
        return other << self._value_

    def __rshift__(self, other):
        return self._value_ >> number_of(other)

    def __rrshift__(self, other):
        return other >> self._value_

    def __eq__(self, other):
        return self._value_ == number_of(other)

    def __lt__(self, other):
        return self._value_ < number_of(other)

    def __le__(self, other):
        return self._value_ <= number_of(other)

    def __gt__(self, other):
        return self._value_ > number_of(other)

    def __ge__(self, other):
        return self._value_ >= number_of(other)

    def __int__(self):
        return self._value_

    def __index__(self):
        return self._value_

    def __float__(self):
        return float(self._value_)

    def __hash__(self):
        return hash(self._value_)

    def __bool__(self):
        return self._value_ != 0

    def __neg__(self):
        return -self._value_

    def __pos__(self):
        return self._value_

    def __invert__(self):
        return ~self._value_

    def __abs__(self):
        return abs(self._value_)

    def __str__(self):
        return str(self._value_)

    def __format__(self, spec):
        return format(self._value_, spec)

    def __round__(self, ndigits=None):
        return self._value_ if ndigits is None else round(self._value_, ndigits)


def number_of(x):
    """The number that an operand stands for."""
    return x._value_ if hasattr(x, "_value_") else x


class OfDataclass:
    """For a dataclass: what the methods that the compiler writes for it need of the library."""

    @staticmethod
    def __value_as_dict__(value):
        return value_as_dict(value)

    @staticmethod
    def __value_as_tuple__(value):
        return value_as_tuple(value)

    @staticmethod
    def __field__(name, init, repr, compare, kw_only):
        return Field(name, init, repr, compare, kw_only)


def value_as_dict(value):
    """A field's value as `asdict` gives it: dataclasses as dicts, containers copied."""
    if is_dataclass(value):
        return value.__as_dict__()
    if isinstance(value, list):
        return [value_as_dict(item) for item in value]
    if isinstance(value, tuple):
        return tuple([value_as_dict(item) for item in value])
    if isinstance(value, dict):
        return {value_as_dict(key): value_as_dict(item) for key, item in value.items()}
    return unshared(value)


def value_as_tuple(value):
    """A field's value as `astuple` gives it."""
    if is_dataclass(value):
        return value.__as_tuple__()
    if isinstance(value, list):
        return [value_as_tuple(item) for item in value]
    if isinstance(value, tuple):
        return tuple([value_as_tuple(item) for item in value])
    if isinstance(value, dict):
        return {value_as_tuple(key): value_as_tuple(item) for key, item in value.items()}
    return unshared(value)


def unshared(value):
    """A deep copy of what is no container of the kinds above: the value itself where nothing of it can change."""
    if value is None or isinstance(value, (int, float, str, bytes, range, type)) or callable(value):
        return value
    if hasattr(value, "_value_"):
        return value
    raise NotImplementedError("a copy of an object of class '" + type(value).__name__ + "' is not supported by waspy")

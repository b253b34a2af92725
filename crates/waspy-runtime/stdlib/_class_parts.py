"""Methods that the compiler adds to classes of a program, by what the class has already.

Each class here is a part: its methods are declared again for the program's class and inferred there, as if they were written in
it. This is ordinary Python, not the typed dialect, but it may call the library below.

Longer than 600 lines because a part is nothing that could be imported from elsewhere.
"""

from builtins.iteration import iterator, reversed_sequence
from builtins.repr_guard import enter_object, leave_repr
from copy import deepcopy
from _dataclass_fields import Field
from _dataclasses import is_dataclass
from types import MappingProxyType


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


class OfSequence:
    """For a class with `__getitem__` and `__len__` and no `__reversed__`."""

    def __reversed__(self):
        return reversed_sequence(len(self), self.__getitem__)


class OfMissing:
    """For a class below `dict` with `__missing__` and no `__getitem__` of its own."""

    def __getitem__(self, key):
        if key in self:
            return dict.__getitem__(self, key)
        return self.__missing__(key)


class OfDict:
    """For a class below `dict`."""

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made


class OfTestCase:
    """For each class below `unittest.TestCase`: what has to be known of that very class when compiling."""

    def _another(self, name):
        return type(self)(name)

    def _around_class(self, first):
        if first:
            type(self).setUpClass()
        else:
            type(self).tearDownClass()


class OfRecursiveRepr:
    """For a dataclass whose objects may contain themselves."""

    def __repr__(self):
        if not enter_object(self):
            return "..."
        try:
            return self.__repr_of_fields__()
        finally:
            leave_repr()


class OfNamedTuple:
    """For a class of tuples with named fields: what the tuple of them does."""

    def __getitem__(self, index):
        return self.__tuple__()[index]

    def __iter__(self):
        return iter(self.__tuple__())

    def __len__(self):
        return len(self.__tuple__())

    def __contains__(self, item):
        return item in self.__tuple__()

    def __eq__(self, other):
        return self.__tuple__() == tuple_of(other) if isinstance(other, tuple) else NotImplemented

    def __ne__(self, other):
        return self.__tuple__() != tuple_of(other) if isinstance(other, tuple) else NotImplemented

    def __lt__(self, other):
        return self.__tuple__() < tuple_of(other) if isinstance(other, tuple) else NotImplemented

    def __le__(self, other):
        return self.__tuple__() <= tuple_of(other) if isinstance(other, tuple) else NotImplemented

    def __gt__(self, other):
        return self.__tuple__() > tuple_of(other) if isinstance(other, tuple) else NotImplemented

    def __ge__(self, other):
        return self.__tuple__() >= tuple_of(other) if isinstance(other, tuple) else NotImplemented

    def __hash__(self):
        return hash(self.__tuple__())

    def __add__(self, other):
        return self.__tuple__() + tuple_of(other)

    def __radd__(self, other):
        return tuple_of(other) + self.__tuple__() if isinstance(other, tuple) else NotImplemented

    def __mul__(self, times):
        return self.__tuple__() * times

    def __rmul__(self, times):
        return self.__tuple__() * times

    def count(self, value):
        return self.__tuple__().count(value)

    def index(self, value):
        return self.__tuple__().index(value)


def tuple_of(x):
    """The tuple that an operand stands for."""
    return x.__tuple__() if hasattr(x, "__tuple__") else x


class OfIntEnum:
    """For an `IntEnum`: its members are numbers, operators work on their values."""

    def __add__(self, other):
        return self._value_ + number_of(other) if is_number(other) else NotImplemented

    def __radd__(self, other):
        return other + self._value_ if is_number(other) else NotImplemented

    def __sub__(self, other):
        return self._value_ - number_of(other) if is_number(other) else NotImplemented

    def __rsub__(self, other):
        return other - self._value_ if is_number(other) else NotImplemented

    def __mul__(self, other):
        return self._value_ * number_of(other) if is_number(other) else NotImplemented

    def __rmul__(self, other):
        return other * self._value_ if is_number(other) else NotImplemented

    def __truediv__(self, other):
        return self._value_ / number_of(other) if is_number(other) else NotImplemented

    def __rtruediv__(self, other):
        return other / self._value_ if is_number(other) else NotImplemented

    def __floordiv__(self, other):
        return self._value_ // number_of(other) if is_number(other) else NotImplemented

    def __rfloordiv__(self, other):
        return other // self._value_ if is_number(other) else NotImplemented

    def __mod__(self, other):
        return self._value_ % number_of(other) if is_number(other) else NotImplemented

    def __rmod__(self, other):
        return other % self._value_ if is_number(other) else NotImplemented

    def __divmod__(self, other):
        return divmod(self._value_, number_of(other)) if is_number(other) else NotImplemented

    def __rdivmod__(self, other):
        return divmod(other, self._value_) if is_number(other) else NotImplemented

    def __pow__(self, other):
        return self._value_ ** number_of(other) if is_number(other) else NotImplemented

    def __rpow__(self, other):
        return other ** self._value_ if is_number(other) else NotImplemented

    def __and__(self, other):
        return self._value_ & number_of(other) if are_ints(self._value_, other) else NotImplemented

    def __rand__(self, other):
        return other & self._value_ if are_ints(self._value_, other) else NotImplemented

    def __or__(self, other):
        return self._value_ | number_of(other) if are_ints(self._value_, other) else NotImplemented

    def __ror__(self, other):
        return other | self._value_ if are_ints(self._value_, other) else NotImplemented

    def __xor__(self, other):
        return self._value_ ^ number_of(other) if are_ints(self._value_, other) else NotImplemented

    def __rxor__(self, other):
        return other ^ self._value_ if are_ints(self._value_, other) else NotImplemented

    def __lshift__(self, other):
        return self._value_ << number_of(other) if are_ints(self._value_, other) else NotImplemented

    def __rlshift__(self, other):
        return other << self._value_ if are_ints(self._value_, other) else NotImplemented

    def __rshift__(self, other):
        return self._value_ >> number_of(other) if are_ints(self._value_, other) else NotImplemented

    def __rrshift__(self, other):
        return other >> self._value_ if are_ints(self._value_, other) else NotImplemented

    def __eq__(self, other):
        return self._value_ == number_of(other) if is_number(other) else NotImplemented

    def __ne__(self, other):
        return self._value_ != number_of(other) if is_number(other) else NotImplemented

    def __lt__(self, other):
        return self._value_ < number_of(other) if is_number(other) else NotImplemented

    def __le__(self, other):
        return self._value_ <= number_of(other) if is_number(other) else NotImplemented

    def __gt__(self, other):
        return self._value_ > number_of(other) if is_number(other) else NotImplemented

    def __ge__(self, other):
        return self._value_ >= number_of(other) if is_number(other) else NotImplemented

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
        return format(self._value_, spec) if spec else str(self)

    def __round__(self, ndigits=None):
        return round(self._value_) if ndigits is None else round(self._value_, ndigits)


class OfMixedEnum:
    """For an enumeration that derives from `str` or `int` and `Enum`: it is written as other enumerations are."""

    def __str__(self):
        return type(self).__name__ + "." + self._name_

    def __format__(self, spec):
        return format(str(self), spec)


class OfStr:
    """For a class that derives from `str`."""

    @staticmethod
    def maketrans(*tables):
        return str.maketrans(*tables)

    def __repr__(self):
        return repr(self._value_)

    def __str__(self):
        return self._value_


class OfBytes:
    """For a class that derives from `bytes`."""

    def __repr__(self):
        return repr(self._value_)

    def __str__(self):
        return repr(self._value_)

    def __bytes__(self):
        return self._value_

    def __add__(self, other):
        if isinstance(other, (bytes, bytearray, memoryview)):
            return self._value_ + text_of(other)
        raise TypeError(f"can't concat {type(other).__name__} to {type(self).__name__}")

    @classmethod
    def fromhex(cls, text):
        return cls(bytes.fromhex(text))

    @staticmethod
    def maketrans(frm, to):
        return bytes.maketrans(frm, to)


class OfInt:
    """For a class that derives from `int`."""

    @classmethod
    def from_bytes(cls, data, byteorder="big", *, signed=False):
        return cls(int.from_bytes(data, byteorder, signed=signed))

    def __repr__(self):
        return repr(self._value_)

    def __str__(self):
        return repr(self)


class OfFloat:
    """For a class that derives from `float`."""

    __index__ = None

    @classmethod
    def fromhex(cls, text):
        return cls(float.fromhex(text))

    def __repr__(self):
        return repr(self._value_)

    def __str__(self):
        return repr(self)

    def __int__(self):
        return int(self._value_)

    def __invert__(self):
        raise TypeError(f"bad operand type for unary ~: {type(self).__name__!r}")

    def __format__(self, spec):
        return format(self._value_, spec) if spec else str(self)


class OfTuple:
    """For a class that derives from `tuple`."""

    def __tuple__(self):
        return self._value_

    def __repr__(self):
        return repr(self._value_)


class OfFlag:
    """For a `Flag`: members combine, and combinations without a name of their own are members too."""

    def __or__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return self._of_value_(self._value_ | other._value_)

    def __and__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return self._of_value_(self._value_ & other._value_)

    def __xor__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return self._of_value_(self._value_ ^ other._value_)

    def __invert__(self):
        all_bits = 0
        for member in self._all_():
            all_bits |= member._value_
        return self._of_value_(all_bits & ~self._value_)

    def __contains__(self, other):
        if type(other) is not type(self):
            name = type(other).__name__
            text = f"unsupported operand type(s) for 'in': {name!r} and {type(self).__name__!r}"
            raise TypeError(text)
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return iter([member for member in self._all_() if member._value_ & self._value_])

    def __len__(self):
        return self._value_.bit_count()

    def __bool__(self):
        return self._value_ != 0

    def __hash__(self):
        return hash(self._value_)

    @property
    def name(self):
        return self._name_ if self._name_ else None

    def __str__(self):
        if self._name_:
            return type(self).__name__ + "." + self._name_
        return f"{type(self).__name__}({self._value_!r})"

    def __repr__(self):
        dot = "." if self._name_ else ""
        return f"<{type(self).__name__}{dot}{self._name_}: {self._value_!r}>"

    @staticmethod
    def _single_bits_(members):
        return [m for m in members if m._value_ > 0 and m._value_ & (m._value_ - 1) == 0]

    @staticmethod
    def _name_of_bits_(bits, members):
        names = []
        for member in members:
            value = member._value_
            if value > 0 and value & (value - 1) == 0 and value & bits:
                names.append(member._name_)
                bits &= ~value
        if bits and names:
            names.append(str(bits))
        return "|".join(names)

    @staticmethod
    def _valid_bits_(value, members, name):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {name}")
        known = 0
        for member in members:
            known |= member._value_
        all_bits = (1 << known.bit_length()) - 1
        if value < ~all_bits or value > all_bits or value & (all_bits ^ known):
            width = max(value.bit_length(), known.bit_length())
            text = f"<flag {name!r}> invalid value {value!r}\n    given {bits_text(value, width)}\n  allowed {bits_text(known, width)}"
            raise ValueError(text)
        return all_bits + 1 + value if value < 0 else value


def bits_text(value, width):
    """The bits of a number after its sign, as the messages of `Flag` show them."""
    negative = value < 0
    digits = bin(~value if negative else value)[2:]
    if negative:
        digits = "".join(["1" if d == "0" else "0" for d in digits])
    return ("0b1 " if negative else "0b0 ") + digits.rjust(width, "1" if negative else "0")


class OfIntFlag:
    """For an `IntFlag`: other integers combine with members, and bits without a name are kept."""

    def __or__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self._of_value_(self._value_ | number_of(other))

    def __ror__(self, other):
        return self | other

    def __and__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self._of_value_(self._value_ & number_of(other))

    def __rand__(self, other):
        return self & other

    def __xor__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return self._of_value_(self._value_ ^ number_of(other))

    def __rxor__(self, other):
        return self ^ other

    def __invert__(self):
        return self._of_value_(~self._value_)

    def __str__(self):
        return str(self._value_)

    @staticmethod
    def _valid_bits_(value, members, name):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {name}")
        known = 0
        for member in members:
            known |= member._value_
        if value < 0:
            value += max(1 << known.bit_length(), 1 << value.bit_length())
        return value


class OfStrEnum:
    """For a `StrEnum`: its members are text. What `str` has beyond this is found on the value."""

    def __eq__(self, other):
        return self._value_ == text_of(other) if isinstance(other, type(self._value_)) else NotImplemented

    def __ne__(self, other):
        return self._value_ != text_of(other) if isinstance(other, type(self._value_)) else NotImplemented

    def __lt__(self, other):
        return self._value_ < text_of(other) if isinstance(other, type(self._value_)) else NotImplemented

    def __le__(self, other):
        return self._value_ <= text_of(other) if isinstance(other, type(self._value_)) else NotImplemented

    def __gt__(self, other):
        return self._value_ > text_of(other) if isinstance(other, type(self._value_)) else NotImplemented

    def __ge__(self, other):
        return self._value_ >= text_of(other) if isinstance(other, type(self._value_)) else NotImplemented

    def __add__(self, other):
        return self._value_ + text_of(other)

    def __radd__(self, other):
        return other + self._value_ if isinstance(other, (str, bytes, bytearray)) else NotImplemented

    def __hash__(self):
        return hash(self._value_)

    def __str__(self):
        return self._value_

    def __mul__(self, times):
        if not hasattr(times, "__index__"):
            raise TypeError(f"can't multiply sequence by non-int of type {type(times).__name__!r}")
        return self._value_ * times

    def __rmul__(self, times):
        return self._value_ * times

    def __mod__(self, values):
        return self._value_ % values

    def __len__(self):
        return len(self._value_)

    def __contains__(self, part):
        return text_of(part) in self._value_

    def __getitem__(self, index):
        return self._value_[index]

    def __iter__(self):
        return iter(self._value_)

    def __format__(self, spec):
        return format(self._value_, spec) if spec else str(self)


def text_of(x):
    """The text that an operand stands for."""
    return x._value_ if hasattr(x, "_value_") else x


def are_ints(value, other):
    """Have two operands bits?"""
    return isinstance(value, int) and isinstance(other, int)


def is_number(x):
    """May it be the other operand of a number?"""
    return isinstance(x, (int, float, complex))


def number_of(x):
    """The number that an operand stands for."""
    return x._value_ if hasattr(x, "_value_") else x


class OrderedByLt:
    """For a class that `total_ordering` completes and that has `__lt__`."""

    def __gt__(self, other):
        below = self.__lt__(other)
        return below if below is NotImplemented else not below and self != other

    def __le__(self, other):
        below = self.__lt__(other)
        return below if below is NotImplemented else below or self == other

    def __ge__(self, other):
        below = self.__lt__(other)
        return below if below is NotImplemented else not below


class OrderedByLe:
    """For a class that `total_ordering` completes and that has `__le__`."""

    def __ge__(self, other):
        below = self.__le__(other)
        return below if below is NotImplemented else not below or self == other

    def __lt__(self, other):
        below = self.__le__(other)
        return below if below is NotImplemented else below and self != other

    def __gt__(self, other):
        below = self.__le__(other)
        return below if below is NotImplemented else not below


class OrderedByGt:
    """For a class that `total_ordering` completes and that has `__gt__`."""

    def __lt__(self, other):
        above = self.__gt__(other)
        return above if above is NotImplemented else not above and self != other

    def __ge__(self, other):
        above = self.__gt__(other)
        return above if above is NotImplemented else above or self == other

    def __le__(self, other):
        above = self.__gt__(other)
        return above if above is NotImplemented else not above


class OrderedByGe:
    """For a class that `total_ordering` completes and that has `__ge__`."""

    def __le__(self, other):
        above = self.__ge__(other)
        return above if above is NotImplemented else not above or self == other

    def __gt__(self, other):
        above = self.__ge__(other)
        return above if above is NotImplemented else above and self != other

    def __lt__(self, other):
        above = self.__ge__(other)
        return above if above is NotImplemented else not above


class OfDataclass:
    """For a dataclass: what the methods that the compiler writes for it need of the library."""

    @staticmethod
    def __value_as_dict__(value):
        return value_as_dict(value)

    @staticmethod
    def __value_as_tuple__(value):
        return value_as_tuple(value)

    @staticmethod
    def __field__(
        name, init, repr, hash, compare, kw_only, type=None, default=..., default_factory=..., metadata=None
    ):
        shown = metadata if metadata is None else MappingProxyType(metadata)
        return Field(name, init, repr, hash, compare, kw_only, type, default, default_factory, shown)


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
    return deepcopy(value)


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
    return deepcopy(value)

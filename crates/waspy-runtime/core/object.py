"""`object`: tagged references, boxes, and what generated dispatchers fall back to.

    tagged i32    ...1  small integer, value >> 1 (31 bits)
                  0     None      2  False      4  True      6  unset
                  else  address of an object; `float` is a BoxFloat, an `int` a small one, a BoxInt or a BigInt

    int (i64)     -2^61 <= n < 2^61         the number itself
                  2.25 * 2^61 + address     a positive BigInt
                  -3.375 * 2^61 - address   a negative BigInt (which carries its sign in `_neg` too)

Lang items of this file:

    box_int(x: int) -> object               unbox_int(o: object) -> int
    box_float(x: float) -> object           unbox_float(o: object) -> float
    type_of(o: object) -> Type              type_name(o: object) -> str     class_of[C](x: C) -> Type
    same_or_equal[T](a: T, b: T) -> bool    object_is(a: object, b: object) -> bool
    default_repr(o: object) -> str          default_hash(o: object) -> int
    not_implemented_binary(symbol: str, a: object, b: object)          TypeError: unsupported operand type(s) for +: 'A' and 'B'
    not_implemented_compare(symbol: str, a: object, b: object)         TypeError: '<' not supported between instances of 'A' and 'B'
    not_implemented_unary(symbol: str, a: object)                      TypeError: bad operand type for unary -: 'A'
    not_callable(o: object)                 not_iterable(o: object)    not_unpackable(o: object)    not_spreadable(o: object)    not_iterator(o: object)
    not_subscriptable(o: object)            no_item_assignment(o: object)   no_item_deletion(o: object, index: object)
    no_len(o: object)                       not_hashable(o: object)    not_container(o: object)
    no_attribute(o: object, name: str)      no_attribute_assignment(o: object, name: str)
    wrong_index(o: object, index: object)   not_index(o: object)                    not_context_manager(o: object)  no_exit_method(o: object)  wrong_type(o: object, wanted: str)
    raise_none()                            raise_type_error(text: str)     raise_value_error(text: str)
    raise_assertion(message: object)        raise_attribute_error(text: str)    raise_frozen(text: str)
    as_exception(o: object, otherwise: str) -> BaseException

Those without a result always raise; each takes operands boxed, so that a call costs its caller nothing but the boxing.
"""

from lowlevel.layout import Type
from lowlevel.wasm import addr, from_addr, i32, i32_le_u, i32_rotl, i32_wrap_i64, i64, i64_extend_i32_s
from lowlevel.wasm import i64_extend_i32_u, int_from_i32, int_from_raw, int_is_small, int_raw, is_type, new
from lowlevel.wasm import object_from_raw, object_raw, ptr_cast, ptr_from_raw, ptr_raw, same, type_object, u8
from core.bigint import BigInt
from core.exceptions_more import FrozenInstanceError
from core.str import StrBuilder
from core.str_repr import append_hex

POSITIVE_HANDLE: i64 = 0x4800000000000000  # 9 * 2^59
NEGATIVE_HANDLE: i64 = -0x6C00000000000000  # -27 * 2^58

TAG_NONE: i32 = 0
TAG_FALSE: i32 = 2
TAG_TRUE: i32 = 4
TAG_UNSET: i32 = 6


class object:
    """The base of all classes: what a class inherits when it says nothing."""

    def __repr__(self) -> str:
        return default_repr(self)

    def __str__(self) -> str:
        return self.__repr__()

    def __format__(self, spec: str) -> str:
        if spec._nbytes != 0:
            raise TypeError("unsupported format string passed to " + type_name(self) + ".__format__")
        return str(self)

    def __eq__(self, other: object) -> bool:
        return object_is(self, other)

    def __ne__(self, other: object) -> bool:
        return not self.__eq__(other)

    def __hash__(self) -> int:
        return default_hash(self)


class NoneType:
    """The class of `None`."""

    def __repr__(self) -> str:
        return "None"

    def __str__(self) -> str:
        return "None"

    def __bool__(self) -> bool:
        return False

    def __hash__(self) -> int:
        return 0xFCA86420


class NotImplementedType:
    """The class of `NotImplemented`: what a binary method returns to have the other operand's tried."""

    def __repr__(self) -> str:
        return "NotImplemented"


_not_implemented: NotImplementedType | None = None


def not_implemented() -> NotImplementedType:
    """`NotImplemented`: one object, made when it is first asked for."""
    global _not_implemented
    value = _not_implemented
    if value is None:
        value = new[NotImplementedType]()
        _not_implemented = value
    return value


class ellipsis:
    """The class of `...`."""

    def __repr__(self) -> str:
        return "Ellipsis"


_ellipsis: ellipsis | None = None


def the_ellipsis() -> ellipsis:
    """`...`: one object, made when it is first asked for."""
    global _ellipsis
    value = _ellipsis
    if value is None:
        value = new[ellipsis]()
        _ellipsis = value
    return value


class BoxInt:
    """A small `int` of more than 31 bits, inside an `object`."""

    _value: i64


class BoxFloat:
    """A `float` inside an `object`."""

    _value: float


# Boxing.


def box_int(x: int) -> object:
    raw = int_raw(x)
    if not int_is_small(x):
        return object_from_raw(_bigint_address(raw))
    word = i32_wrap_i64(raw)
    if i64_extend_i32_s(word << 1 >> 1) == raw:
        return object_from_raw(word << 1 | 1)
    return _box_wide(raw)


@noinline
def _box_wide(raw: i64) -> object:
    box = new[BoxInt]()
    box._value = raw
    return object_from_raw(ptr_raw(addr(box)))


@inline
@noraise
def _bigint_address(raw: i64) -> i32:
    if raw > 0:
        return i32_wrap_i64(raw - POSITIVE_HANDLE)
    return i32_wrap_i64(NEGATIVE_HANDLE - raw)


@noraise
def unbox_int(o: object) -> int:
    """The `int` in an object that is an `int` or a `bool`; unchecked."""
    raw = object_raw(o)
    if raw & 1 != 0:
        return int_from_i32(raw >> 1)
    if raw == TAG_FALSE:
        return 0
    if raw == TAG_TRUE:
        return 1
    return _unbox_wide(raw)


@noraise
def _unbox_wide(address: i32) -> int:
    if _class_word(address) == ptr_raw(addr(type_object[BoxInt]())):
        return int_from_raw(from_addr[BoxInt](ptr_from_raw[u8](address))._value)
    return bigint_handle(from_addr[BigInt](ptr_from_raw[u8](address)))


@noraise
def bigint_handle(big: BigInt) -> int:
    """The `int` of a normalised heap integer."""
    address = i64_extend_i32_u(ptr_raw(addr(big)))
    if big._neg:
        return int_from_raw(NEGATIVE_HANDLE - address)
    return int_from_raw(POSITIVE_HANDLE + address)


@noraise
def bigint_of(x: int) -> BigInt:
    """The heap integer of an `int` that is not small."""
    return from_addr[BigInt](ptr_from_raw[u8](_bigint_address(int_raw(x))))


def box_float(x: float) -> object:
    box = new[BoxFloat]()
    box._value = x
    return object_from_raw(ptr_raw(addr(box)))


@noraise
def unbox_float(o: object) -> float:
    """The `float` in an object that is a `float`; unchecked."""
    return from_addr[BoxFloat](ptr_from_raw[u8](object_raw(o)))._value


# Classes.


@inline
@noraise
def _class_word(address: i32) -> i32:
    return ptr_from_raw[i32](address)[0]


@noraise
def type_of(o: object) -> Type:
    raw = object_raw(o)
    if raw & 1 != 0:
        return type_object[int]()
    if i32_le_u(raw, TAG_UNSET):
        return type_object[NoneType]() if raw == TAG_NONE else type_object[bool]()
    word = _class_word(raw)
    if word == ptr_raw(addr(type_object[BoxFloat]())):
        return type_object[float]()
    if word == ptr_raw(addr(type_object[BoxInt]())) or word == ptr_raw(addr(type_object[BigInt]())):
        return type_object[int]()
    return from_addr[Type](ptr_from_raw[u8](word))


@inline
@noraise
@nocollect
def class_word(o: object) -> i32:
    """What an object begins with, which dispatchers compare; the class of what has none. A boxed number has its box's."""
    raw = object_raw(o)
    if raw & 1 != 0:
        return ptr_raw(addr(type_object[int]()))
    return _tagged_class(raw) if i32_le_u(raw, TAG_UNSET) else _class_word(raw)


@noinline
@noraise
@nocollect
def _tagged_class(raw: i32) -> i32:
    return ptr_raw(addr(type_object[NoneType]() if raw == TAG_NONE else type_object[bool]()))


@inline
@noraise
def class_of[C](x: C) -> Type:
    """The class of an instance whose static type is a class: no box, so no dispatcher learns of it."""
    return from_addr[Type](ptr_from_raw[u8](ptr_cast[i32](addr(x))[0]))


def type_name(o: object) -> str:
    """The class as messages call it."""
    return type_of(o)._told


# Identity and equality.


@noraise
def object_is(a: object, b: object) -> bool:
    """`is` on two objects: boxes of one number are one object."""
    x = object_raw(a)
    y = object_raw(b)
    if x == y:
        return True
    if (x | y) & 1 != 0 or i32_le_u(x, TAG_UNSET) or i32_le_u(y, TAG_UNSET):
        return False
    word = _class_word(x)
    if word != _class_word(y):
        return False
    if word == ptr_raw(addr(type_object[BoxInt]())) or word == ptr_raw(addr(type_object[BoxFloat]())):
        return ptr_from_raw[i64](x)[1] == ptr_from_raw[i64](y)[1]
    return False


@inline
def same_or_equal[T](a: T, b: T) -> bool:
    """How containers compare elements: identity, or `==`."""
    if is_type[T, int]() or is_type[T, str]() or is_type[T, bool]():
        return a == b
    return same(a, b) or a == b


def default_repr(o: object) -> str:
    kind = type_of(o)
    builder = StrBuilder(48)
    builder.append("<")
    builder.append(kind._shown())
    builder.append(" object at 0x0000")
    append_hex(builder, object_raw(o), 8)
    builder.append(">")
    return builder.finish()


@noraise
def default_hash(o: object) -> int:
    """By address: objects do not move."""
    return int_from_i32(i32_rotl(object_raw(o), 28))


# What the compiler calls for an operation that it knows to fail. All raise.


@cold
def raise_none() -> None:
    raise TypeError("unsupported operation on 'NoneType' object")


@cold
def raise_type_error(text: str) -> None:
    raise TypeError(text)


@cold
def raise_value_error(text: str) -> None:
    raise ValueError(text)


@cold
def raise_attribute_error(text: str) -> None:
    raise AttributeError(text)


@cold
def raise_frozen(text: str) -> None:
    raise FrozenInstanceError(text)


@cold
def raise_assertion() -> None:
    raise AssertionError()


@cold
def raise_assertion(message: object) -> None:
    raise AssertionError(message)


def as_exception(o: object, otherwise: str) -> BaseException:
    """What `raise` is given, or its cause, when the class is not known when compiling."""
    if isinstance(o, BaseException):
        return o
    raise TypeError(otherwise)


# What dispatchers fall back to. All raise.


def _sequence(o: object) -> str:
    """The built-in class of a sequence, or nothing."""
    if isinstance(o, str):
        return "str"
    kind = type_of(o)
    for of in (type_object[list[object]](), type_object[tuple[object]]()):
        if of._id <= kind._id and kind._id <= of._last:
            return of._name
    name = kind._told
    if name == "bytes" or name == "bytearray" or name == "array.array" or name == "collections.deque":
        return name
    return ""


@cold
def not_implemented_binary(symbol: str, a: object, b: object) -> None:
    left = type_name(a)
    plain = symbol.removesuffix("=")
    sequence = _sequence(a)
    if plain == "+" and (sequence == "str" or sequence == "list" or sequence == "tuple"):
        raise TypeError("can only concatenate " + sequence + ' (not "' + type_name(b) + '") to ' + sequence)
    if plain == "*" and sequence != "":
        raise TypeError("can't multiply sequence by non-int of type '" + type_name(b) + "'")
    if plain == "*" and _sequence(b) != "" and not (symbol == "*=" and (left == "dict" or left == "set" or left == "frozenset")):
        raise TypeError("can't multiply sequence by non-int of type '" + left + "'")
    names = "'" + left + "' and '" + type_name(b) + "'"
    raise TypeError("unsupported operand type(s) for " + symbol + ": " + names)


@cold
def not_implemented_compare(symbol: str, a: object, b: object) -> None:
    names = "'" + type_name(a) + "' and '" + type_name(b) + "'"
    raise TypeError("'" + symbol + "' not supported between instances of " + names)


@cold
def not_implemented_unary(symbol: str, a: object) -> None:
    raise TypeError("bad operand type for unary " + symbol + ": '" + type_name(a) + "'")


@cold
def not_callable(o: object) -> None:
    raise TypeError("'" + type_name(o) + "' object is not callable")


@cold
def raise_unsupported(what: str) -> None:
    raise NotImplementedError(what + " is not supported by waspy")


@cold
def unknown_store(o: object, name: str) -> None:
    raise NotImplementedError("setattr() of '" + name + "', which no statement of the program stores, on '" + type_name(o) + "'")


@cold
def not_iterable(o: object) -> None:
    raise TypeError("'" + type_name(o) + "' object is not iterable")


@cold
def not_unpackable(o: object) -> None:
    raise TypeError("cannot unpack non-iterable " + type_name(o) + " object")


@cold
def not_spreadable(o: object) -> None:
    raise TypeError("Value after * must be an iterable, not " + type_name(o))


@cold
def not_iterator(o: object) -> None:
    raise TypeError("'" + type_name(o) + "' object is not an iterator")


@cold
def not_reversible(o: object) -> None:
    raise TypeError("'" + type_name(o) + "' object is not reversible")


@cold
def not_container(o: object) -> None:
    raise TypeError("argument of type '" + type_name(o) + "' is not iterable")


@cold
def not_subscriptable(o: object) -> None:
    if isinstance(o, Type):
        raise TypeError("type '" + o._name + "' is not subscriptable")
    raise TypeError("'" + type_name(o) + "' object is not subscriptable")


@cold
def no_item_assignment(o: object) -> None:
    raise TypeError("'" + type_name(o) + "' object does not support item assignment")


@cold
def no_item_deletion(o: object, index: object = None) -> None:
    """Other words for an index of what could be a sequence: whatever has a length, or is of a class of the program."""
    indexed = hasattr(index, "__index__") and (hasattr(o, "__len__") or hasattr(o, "__dict__"))
    negation = "doesn't" if indexed and not isinstance(o, Type) else "does not"
    raise TypeError("'" + type_name(o) + "' object " + negation + " support item deletion")


@cold
def no_len(o: object) -> None:
    raise TypeError("object of type '" + type_name(o) + "' has no len()")


@cold
def not_hashable(o: object) -> None:
    raise TypeError("unhashable type: '" + type_name(o) + "'")


@cold
def no_attribute(o: object, name: str) -> None:
    error = AttributeError("'" + type_name(o) + "' object has no attribute '" + name + "'")
    error.name = name
    error.obj = o
    raise error


def no_item_of_dict(name: str) -> None:
    """`del o.__dict__[name]` of an attribute that is not there."""
    raise KeyError(name)


@cold
def no_attribute_assignment(o: object, name: str) -> None:
    no_attribute(o, name)


@cold
def wrong_index(o: object, index: object) -> None:
    """An index that no sequence takes."""
    if isinstance(o, str):
        raise TypeError("string indices must be integers, not '" + type_name(index) + "'")
    kind = "byte" if type_name(o) == "bytes" else type_name(o)
    raise TypeError(kind + " indices must be integers or slices, not " + type_name(index))


@cold
def not_index(o: object) -> None:
    raise TypeError("'" + type_name(o) + "' object cannot be interpreted as an integer")


@cold
def not_real(o: object) -> None:
    raise TypeError("must be real number, not " + type_name(o))


@cold
def not_int(o: object) -> None:
    raise TypeError("int() argument must be a string, a bytes-like object or a real number, not '" + type_name(o) + "'")


@cold
def not_float(o: object) -> None:
    raise TypeError("float() argument must be a string or a real number, not '" + type_name(o) + "'")


@cold
def no_neg(o: object) -> None:
    not_implemented_unary("-", o)


@cold
def no_pos(o: object) -> None:
    not_implemented_unary("+", o)


@cold
def no_invert(o: object) -> None:
    not_implemented_unary("~", o)


@cold
def no_abs(o: object) -> None:
    raise TypeError("bad operand type for abs(): '" + type_name(o) + "'")


@cold
def no_round(o: object) -> None:
    raise TypeError("type " + type_name(o) + " doesn't define __round__ method")


@cold
def is_slot(name: str) -> bool:
    """Is the method one that CPython's classes have in a slot? Messages about those differ."""
    plain = name == "__getitem__" or name == "__contains__" or name == "__reversed__" or name == "__format__" or name == "__round__"
    return name.startswith("__") and not plain


@cold
def wrong_receiver(o: object, name: str, wanted: str) -> None:
    """A method of a class that was called with something else."""
    if is_slot(name):
        raise TypeError("descriptor '" + name + "' requires a '" + wanted + "' object but received a '" + type_name(o) + "'")
    raise TypeError("descriptor '" + name + "' for '" + wanted + "' objects doesn't apply to a '" + type_name(o) + "' object")


@cold
def not_slice_index(o: object) -> None:
    raise TypeError("slice indices must be integers or None or have an __index__ method")


@cold
def wrong_argument(o: object, name: str, place: str, wanted: str) -> None:
    found = "None" if o is None else type_name(o)
    raise TypeError(name + "() " + place + " must be " + wanted + ", not " + found)


@cold
def not_context_manager(o: object) -> None:
    raise TypeError("'" + type_name(o) + "' object does not support the context manager protocol")


@cold
def no_exit_method(o: object) -> None:
    raise TypeError("'" + type_name(o) + "' object does not support the context manager protocol (missed __exit__ method)")


@cold
def wrong_type(o: object, wanted: str) -> None:
    """For a library function that was given a value of another type: "must be str, not int"."""
    raise TypeError("must be " + wanted + ", not " + type_name(o))


def raise_not_implemented(text: str) -> None:
    raise NotImplementedError(text)


def raise_unbound_local(name: str) -> None:
    raise UnboundLocalError("cannot access local variable '" + name + "' where it is not associated with a value")

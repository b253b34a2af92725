"""Weak references, and objects with `__del__`.

CPython counts references and knows when an object dies. Here the collector finds that out (`lowlevel/collect.py`): in programs
with `weakref` or `__del__` it runs behind statements that may have let go of an object (`stdlib/_finalizers.py: settle`), and
what functions keep in variables stays alive up to their end (`keep`).

    ReferenceType   _at         address of the object, 0 when it is dead: nothing that the collector follows
                    _callback   what is called then

Both are where the collector looks for them. It empties references only where `find_dead` asks for that; at other times it
keeps what they lead to.
"""

from core.object import type_name, type_of
from core.str import StrBuilder
from core.str_repr import append_hex
from lowlevel.collect import add_mortal, add_weak, ask, count_weaks, end_all_mortals, first_emptied, is_due, take_due, watched
from lowlevel.memory import collect
from lowlevel.wasm import from_addr, i32, int_from_i32, object_from_raw, object_raw, ptr_from_raw, u8

_kept: i32 = 0
_settling: bool = False
# How many collections in a row found nothing, and how many calls the next one waits for.
_fruitless: i32 = 0
_wait: i32 = 0

PATIENCE: i32 = 500
LONGEST_WAIT: i32 = 4096


@native("weakref", "ReferenceType")
class ReferenceType:
    """`weakref.ref`"""

    _at: i32
    _callback: object

    def __init__(self, o: object, callback: object = None, /) -> None:
        if not _takes_references(o):
            raise TypeError("cannot create weak reference to '" + type_name(o) + "' object")
        self._callback = callback
        self._at = object_raw(o)
        add_weak(object_raw(self))

    @property
    def __callback__(self) -> object:
        return self._callback

    def __call__(self) -> object:
        at = self._at
        if at == 0:
            return None
        return object_from_raw(at)

    def _ended(self) -> None:
        """The object has died."""
        callback = self._callback
        self._callback = None
        callback(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ReferenceType):
            return False
        mine = self()
        its = other()
        if mine is None or its is None:
            return object_raw(self) == object_raw(other)
        return mine == its

    def __hash__(self) -> int:
        o = self()
        if o is None:
            raise TypeError("weak object has gone away")
        return hash(o)

    def __repr__(self) -> str:
        builder = StrBuilder(48)
        builder.append("<weakref at 0x0000")
        append_hex(builder, object_raw(self), 8)
        o = self()
        if o is None:
            builder.append("; dead>")
            return builder.finish()
        builder.append("; to '" + type_name(o) + "' at 0x0000")
        append_hex(builder, object_raw(o), 8)
        builder.append(">")
        return builder.finish()


@noinline
@noraise
@nocollect
def _empty(reference: ReferenceType) -> None:
    """The collector did so, and the optimiser does not know."""
    reference._at = 0


def _takes_references(o: object) -> bool:
    """Not values, and not the containers that have no room for what CPython notes about references."""
    if o is None or isinstance(o, int) or isinstance(o, float) or isinstance(o, str) or isinstance(o, bytes):
        return False
    kind = type_of(o)
    if kind.__module__ != "builtins":
        return True
    name = kind._name
    return name != "list" and name != "dict" and name != "tuple" and name != "object" and name != "range" and name != "slice"


def has_finalizer(o: object) -> None:
    """An object with `__del__` was made."""
    add_mortal(object_raw(o))


@noinline
def keep(o: object) -> None:
    """The variable of a function that ends: up to here its object is in use."""
    global _kept
    _kept = object_raw(o)


def is_watched() -> bool:
    """Is anybody told of deaths?"""
    return watched() != 0


def may_settle() -> bool:
    """Whoever gets True says `settled` afterwards; meanwhile nobody else gets it."""
    global _settling
    if _settling:
        return False
    _settling = True
    return True


def settled() -> None:
    global _settling
    _settling = False


def find_dead() -> bool:
    """Looks for what has died, unless that was in vain very often; is anything to be told of it?"""
    global _fruitless, _wait
    if _wait > 0 and _kept != 1:
        _wait = _wait - 1
        return False
    ask()
    collect()
    emptied = first_emptied()
    if emptied != 0:
        _empty(from_addr[ReferenceType](ptr_from_raw[u8](emptied)))
    if emptied != 0 or is_due():
        _fruitless = 0
        return is_due()
    _fruitless = _fruitless + 1
    if _fruitless > PATIENCE:
        _wait = _fruitless - PATIENCE if _fruitless - PATIENCE < LONGEST_WAIT else LONGEST_WAIT
    return False


def hurry() -> None:
    """`gc.collect()`: the next look is not put off."""
    global _fruitless, _wait
    _fruitless = 0
    _wait = 0


def look_now() -> None:
    """The next look is not put off, however many before it were in vain."""
    global _wait
    _wait = 0


def find_all() -> None:
    """At the end of a program."""
    end_all_mortals()
    collect()


def next_due() -> object:
    """An object with `__del__`, or a reference with a callback, whose turn has come; None when there is none."""
    p = take_due()
    if p == 0:
        return None
    return object_from_raw(p)


def references_to(o: object) -> int:
    return int_from_i32(count_weaks(object_raw(o)))

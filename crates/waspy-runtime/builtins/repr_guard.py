"""Which containers are being written by `repr` right now, so that one that contains itself ends as `[...]`.

A stack of addresses. They need no root: whoever is writing a container holds it.
"""

from lowlevel.array import Array, copy_elements, new_array
from lowlevel.wasm import *

_depth: i32 = 0
_room: i32 = 0
_stack: Array[i32] | None = None


def enter_repr(p: Ptr[u8]) -> bool:
    """False when the object at `p` is being written; otherwise `leave_repr` must follow."""
    global _depth
    address = ptr_raw(p)
    stack = repr_stack()
    i: i32 = 0
    while i < _depth:
        if stack._tail[i] == address:
            return False
        i = i + 1
    stack._tail[_depth] = address
    _depth = _depth + 1
    return True


def enter_object[T](x: T) -> bool:
    """The same of any object."""
    return enter_repr(addr(x))


@noraise
def leave_repr() -> None:
    global _depth
    _depth = _depth - 1


def repr_stack() -> Array[i32]:
    """The stack, with room for one more."""
    global _stack, _room
    stack = _stack
    if stack is not None and _depth < _room:
        return stack
    _room = _room * 2 + 16
    bigger = new_array[i32](_room)
    if stack is not None:
        copy_elements(bigger, 0, stack, 0, _depth)
    _stack = bigger
    return bigger

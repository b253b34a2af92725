"""`join` of a list, whose length as text is known before anything is copied."""

from lowlevel.array import copy_bytes
from lowlevel.wasm import Ptr, i32, i32_wrap_i64, i64, i64_extend_i32_s, int_from_i32, u8
from core.object import type_name
from core.str import new_str
from builtins.list import list


def join_list[T](separator: str, parts: list[T]) -> str:
    n = parts._n
    nbytes: i64 = 0
    count: i32 = 0
    flags = separator._flags
    i: i32 = 0
    while i < n:
        item = parts._items._tail[i]
        if not isinstance(item, str):
            raise TypeError(not_text(i, item))
        part = _text(item)
        if n == 1:
            return part
        nbytes = nbytes + i64_extend_i32_s(part._nbytes)
        count = count + part._len
        flags = flags | part._flags
        i = i + 1
    if n > 1:
        nbytes = nbytes + i64_extend_i32_s(separator._nbytes) * i64_extend_i32_s(n - 1)
        count = count + separator._len * (n - 1)
    if nbytes > 0x7FFFFFFF:
        raise MemoryError()
    if nbytes == 0:
        return ""
    result = new_str(i32_wrap_i64(nbytes), count)
    result._flags = flags
    to = result._tail + 0
    i = 0
    while i < n:
        if i > 0 and separator._nbytes != 0:
            to = _put(to, separator)
        item = parts._items._tail[i]
        if isinstance(item, str):
            to = _put(to, _text(item))
        i = i + 1
    return result


@inline
@noraise
def _text(item: str) -> str:
    """The text that an item is, or stands for."""
    return item


@inline
@noraise
def _put(to: Ptr[u8], text: str) -> Ptr[u8]:
    """Copies a text; where the next one goes."""
    n = text._nbytes
    if n == 1:
        to[0] = text._tail[0]
    else:
        copy_bytes(to, text._tail, n)
    return to + n


def not_text(i: i32, part: object) -> str:
    """The message for an item that is no text."""
    return "sequence item " + str(int_from_i32(i)) + ": expected str instance, " + type_name(part) + " found"

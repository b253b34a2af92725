"""From code-point index to byte offset, for text that is not ASCII.

A short way is walked, from the nearer end. For a long string the byte offset of every 64th code point is tabled, for
one string at a time: strings hold no references, so the table cannot live in them.
"""

from lowlevel.array import Array, new_array
from lowlevel.wasm import i32, same
from core.utf8 import count_points, skip_points, skip_points_back

_indexed: str | None = None
_table: Array[i32] | None = None


def byte_offset(text: str, index: i32) -> i32:
    """The byte offset of the `index`-th code point; `_len` gives the end."""
    if text._is_ascii():
        return index
    if index < 64:
        return skip_points(text._tail, index)
    back = text._len - index
    if back < 64:
        return skip_points_back(text._tail, text._nbytes, back)
    start = _offset_table(text)._tail[index >> 6]
    return start + skip_points(text._tail + start, index & 63)


def _offset_table(text: str) -> Array[i32]:
    global _indexed, _table
    table = _table
    if table is not None and _indexed is not None and same(_indexed, text):
        return table
    table = _make_table(text)
    _table = table
    _indexed = text
    return table


def _make_table(text: str) -> Array[i32]:
    n = (text._len >> 6) + 1
    table = new_array[i32](n)
    i: i32 = 1
    while i < n:
        before = table._tail[i - 1]
        table._tail[i] = before + skip_points(text._tail + before, 64)
        i = i + 1
    return table


@noraise
def point_index(text: str, offset: i32) -> i32:
    """The code-point index of a byte offset."""
    if text._is_ascii():
        return offset
    return count_points(text._tail, offset)

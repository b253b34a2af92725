"""`str.translate` and `str.maketrans`."""

from lowlevel.wasm import i32, i32_wrap_i64, int_from_i32, int_raw
from core.object import unbox_int
from core.str import StrBuilder
from core.utf8 import point_at, point_size


def str_translate[D](text: str, table: D) -> str:
    """Looks up each code point; a missing one stays. The table gives code points, strings or `None` (nothing)."""
    builder = StrBuilder(text._nbytes)
    at: i32 = 0
    while at < text._nbytes:
        point = point_at(text._tail + at)
        at = at + point_size(text._tail[at])
        try:
            _append_mapped(builder, table[int_from_i32(point)])
        except LookupError:
            builder.append_point(point)
    return builder.finish()


def _append_mapped(builder: StrBuilder, value: int) -> None:
    raw = int_raw(value)
    if raw < 0 or raw > 0x10FFFF:
        raise ValueError("character mapping must be in range(0x110000)")
    builder.append_point(i32_wrap_i64(raw))


def _append_mapped(builder: StrBuilder, value: int | None) -> None:
    if value is not None:
        _append_mapped(builder, value)


def _append_mapped(builder: StrBuilder, value: str) -> None:
    builder.append(value)


def _append_mapped(builder: StrBuilder, value: str | None) -> None:
    if value is not None:
        builder.append(value)


def _append_mapped(builder: StrBuilder, value: None) -> None:
    pass


def _append_mapped(builder: StrBuilder, value: object) -> None:
    if value is None:
        return
    if isinstance(value, str):
        builder.append(value)
    elif isinstance(value, int):
        _append_mapped(builder, unbox_int(value))
    else:
        raise TypeError("character mapping must return integer, None or str")


def maketrans_pairs(x: str, y: str) -> dict[int, int]:
    if x._len != y._len:
        raise ValueError("the first two maketrans arguments must have equal length")
    table = dict[int, int]()
    i: i32 = 0
    j: i32 = 0
    while i < x._nbytes:
        table[int_from_i32(point_at(x._tail + i))] = int_from_i32(point_at(y._tail + j))
        i = i + point_size(x._tail[i])
        j = j + point_size(y._tail[j])
    return table


def maketrans_delete(x: str, y: str, z: str) -> dict[int, int | None]:
    if x._len != y._len:
        raise ValueError("the first two maketrans arguments must have equal length")
    table = dict[int, int | None]()
    i: i32 = 0
    j: i32 = 0
    while i < x._nbytes:
        table[int_from_i32(point_at(x._tail + i))] = int_from_i32(point_at(y._tail + j))
        i = i + point_size(x._tail[i])
        j = j + point_size(y._tail[j])
    k: i32 = 0
    while k < z._nbytes:
        table[int_from_i32(point_at(z._tail + k))] = None
        k = k + point_size(z._tail[k])
    return table


def maketrans_keys[V](x: dict[str, V]) -> dict[int, V]:
    table = dict[int, V]()
    for key, value in x.items():
        table[_only_point(key)] = value
    return table


def maketrans_mixed[V](x: dict[object, V]) -> dict[int, V]:
    table = dict[int, V]()
    for key, value in x.items():
        if isinstance(key, int):
            table[unbox_int(key)] = value
        elif isinstance(key, str):
            table[_only_point(key)] = value
        else:
            raise TypeError("keys in translate table must be strings or integers")
    return table


def _only_point(key: str) -> int:
    if key._len != 1:
        raise ValueError("string keys in translate table must be of length 1")
    return int_from_i32(point_at(key._tail))

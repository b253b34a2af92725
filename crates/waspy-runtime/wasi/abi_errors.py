"""Exceptions at the boundary: those that leave an exported function, and those that a host function raises.

An exception leaves as a number; the host asks for the details before its next call. So one is kept, the last.

    py-exception, 36 bytes      +0 u8 link: 0 cause, 1 context      +4 type-name      +12 bases (list<string>)
                                +20 message      +28 traceback
    host-error                  +0 type-name      +8 message
"""

from lowlevel.layout import Type
from lowlevel.wasm import Ptr, i32, memory_copy, same, u8
from core.exceptions_more import ConnectionError, FileNotFoundError, OSError, PermissionError, TimeoutError
from core.object import class_of
from core.traceback import exception_before, exception_text, frames_text
from wasi.abi import keep_blocks, load_str, store_block
from wasi.io import static_bytes

_last: BaseException | None = None
_number: i32 = 0


@cold
@noinline
def store_error(error: BaseException) -> i32:
    """Keeps an exception for `error_details` and gives its number."""
    global _last, _number
    _last = error
    _number = _number + 1
    return _number


def error_details(number: i32) -> Ptr[u8]:
    """`py-error-details`: the exception with this number and those before it; nothing when it is not the last one."""
    area = static_bytes(8)
    keep_blocks()
    error = _last
    if error is None or number != _number:
        store_block(area, 0, 36)
        return area
    count = _chain_length(error)
    at = store_block(area, count, 36)
    one: BaseException | None = error
    while one is not None and count > 0:
        _store_exception(at, one)
        at = at + 36
        count = count - 1
        if count > 0 and one.__cause__ is None:
            at[0] = 1
        one = exception_before(one)
    return area


def _chain_length(error: BaseException) -> i32:
    """How many exceptions there are from this one on; a circle is cut."""
    count: i32 = 0
    one: BaseException | None = error
    while one is not None and not _is_among(one, error, count):
        count = count + 1
        one = exception_before(one)
    return count


def _is_among(wanted: BaseException, first: BaseException, count: i32) -> bool:
    one: BaseException | None = first
    while count > 0 and one is not None:
        if same(one, wanted):
            return True
        one = exception_before(one)
        count = count - 1
    return False


def _store_exception(at: Ptr[u8], error: BaseException) -> None:
    cls = class_of(error)
    _store_class_name(at + 4, cls)
    _store_bases(at + 12, cls)
    _store_text(at + 20, _message_of(error))
    _store_text(at + 28, frames_text(error))


def _store_text(at: Ptr[u8], text: str) -> None:
    """A copy: the blocks stay until the host has read them."""
    memory_copy(store_block(at, text._nbytes, 1), text._tail, text._nbytes)


def _store_bases(at: Ptr[u8], cls: Type) -> None:
    count: i32 = 0
    one: Type | None = cls
    while one is not None:
        count = count + 1
        one = one._base
    data = store_block(at, count, 8)
    one = cls
    while one is not None:
        _store_class_name(data, one)
        data = data + 8
        one = one._base


def _store_class_name(at: Ptr[u8], cls: Type) -> None:
    _store_text(at, _class_name(cls))


def _class_name(cls: Type) -> str:
    if cls._module == "builtins" or cls._module == "__main__":
        return cls._name
    return cls._module + "." + cls._name


def _message_of(error: BaseException) -> str:
    text = exception_text(error)
    notes = error._notes
    if notes is not None:
        for note in notes:
            text = text + "\n" + note
    return text


@cold
@noinline
def raise_host_error(p: Ptr[u8]) -> None:
    """Raises what a host function asked for: a builtin exception by its name, otherwise `RuntimeError`."""
    name = load_str(p)
    message = load_str(p + 8)
    if name == "ValueError":
        raise ValueError(message)
    if name == "KeyError":
        raise KeyError(message)
    if name == "IndexError":
        raise IndexError(message)
    if name == "LookupError":
        raise LookupError(message)
    if name == "TypeError":
        raise TypeError(message)
    if name == "OSError":
        raise OSError(message)
    if name == "FileNotFoundError":
        raise FileNotFoundError(message)
    if name == "PermissionError":
        raise PermissionError(message)
    if name == "TimeoutError":
        raise TimeoutError(message)
    if name == "ConnectionError":
        raise ConnectionError(message)
    if name == "NotImplementedError":
        raise NotImplementedError(message)
    raise RuntimeError(message)

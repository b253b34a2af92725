"""Exceptions at the boundary: those that leave an exported function, and those that a host function raises.

An exception leaves as a number; the host asks for the details before its next call. So one is kept, the last.

    an exception, 36 bytes      +0 u8: is it a context               +4 type-name      +12 bases (list<string>)
                                +20 message      +28 traceback
    host-error                  +0 type-name      +8 message
"""

from lowlevel.layout import Type
from lowlevel.memory import alloc
from lowlevel.wasm import Ptr, addr, from_addr, i32, memory_copy, ptr_from_raw, same, static_bytes, type_object, u8
from core.exceptions_more import ConnectionError, FileNotFoundError, OSError, PermissionError, TimeoutError
from core.object import class_of
from core.traceback import exception_before, exception_text, write_frames
from wasi.abi import keep_blocks, last_error, load_str, set_error, store_block

_number: i32 = 0


@cold
@noinline
def store_error(error: BaseException) -> i32:
    """Keeps an exception for `error_details` and gives its number."""
    global _number
    set_error(error)
    _number = _number + 1
    return _number


def error_details(number: i32) -> Ptr[u8]:
    """`py-error-details`: the exception with this number and those before it; nothing when it is not the last one."""
    area = static_bytes(8)
    keep_blocks()
    error = last_error()
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


@amortised
def _store_exception(at: Ptr[u8], error: BaseException) -> None:
    cls = class_of(error)
    _store_class_name(at + 4, cls)
    _store_bases(at + 12, cls)
    _store_text(at + 20, _message_of(error))
    size = write_frames(ptr_from_raw[u8](0), error)
    write_frames(store_block(at + 28, size, 1), error)


@noinline
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
    """With the module's name, unless it is a builtin. (Static texts are equal when they are one.)"""
    module = cls._module
    name = cls._name
    if same(module, "builtins"):
        _store_text(at, name)
        return
    n = module._nbytes + 1
    data = store_block(at, n + name._nbytes, 1)
    memory_copy(data, module._tail, n - 1)
    data[n - 1] = 46
    memory_copy(data + n, name._tail, name._nbytes)


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
    cls = type_object[RuntimeError]()
    if name == "ValueError":
        cls = type_object[ValueError]()
    elif name == "KeyError":
        cls = type_object[KeyError]()
    elif name == "IndexError":
        cls = type_object[IndexError]()
    elif name == "LookupError":
        cls = type_object[LookupError]()
    elif name == "TypeError":
        cls = type_object[TypeError]()
    elif name == "OSError":
        cls = type_object[OSError]()
    elif name == "FileNotFoundError":
        cls = type_object[FileNotFoundError]()
    elif name == "PermissionError":
        cls = type_object[PermissionError]()
    elif name == "TimeoutError":
        cls = type_object[TimeoutError]()
    elif name == "ConnectionError":
        cls = type_object[ConnectionError]()
    elif name == "NotImplementedError":
        cls = type_object[NotImplementedError]()
    # All of them take one text as it is.
    error = from_addr[BaseException](alloc(cls._size, addr(cls)))
    error._text = message
    raise error

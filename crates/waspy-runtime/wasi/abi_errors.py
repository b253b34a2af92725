"""Exceptions at the boundary: those that leave an exported function, and those that a host function raises.

An exception leaves as a number; the host asks for the details before its next call. So one is kept, the last.

    py-exception, 36 bytes      +0 u8 link: 0 cause, 1 context      +4 type-name      +12 bases (list<string>)
                                +20 message      +28 traceback
    host-error                  +0 type-name      +8 message
"""

from lowlevel.layout import Type
from lowlevel.wasm import Ptr, i32, u8
from core.exceptions_more import ConnectionError, FileNotFoundError, OSError, PermissionError, TimeoutError
from core.object import class_of
from core.str import StrBuilder
from core.traceback import _append_frames, _chain_of, _text_of
from wasi.abi import keep, load_str, store_block, store_str
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
    texts = list[str]()
    keep(texts)
    error = _last
    if error is None or number != _number:
        store_block(area, 0, 36)
        return area
    chain = _chain_of(error)
    at = store_block(area, chain._len(), 36)
    by_cause = True
    for one in chain:
        if not by_cause:
            at[0] = 1
        _store_exception(at, one, texts)
        by_cause = one.__cause__ is not None
        at = at + 36
    return area


def _store_exception(at: Ptr[u8], error: BaseException, texts: list[str]) -> None:
    cls = class_of(error)
    _store_text(at + 4, _class_name(cls), texts)
    _store_bases(at + 12, cls, texts)
    _store_text(at + 20, _message_of(error), texts)
    builder = StrBuilder(64)
    frames = error._frames
    if frames is not None:
        _append_frames(builder, frames, error._nframes)
    _store_text(at + 28, builder.finish(), texts)


def _store_text(at: Ptr[u8], text: str, texts: list[str]) -> None:
    """The list keeps the text alive until the host has read it."""
    texts.append(text)
    store_str(at, text)


def _store_bases(at: Ptr[u8], cls: Type, texts: list[str]) -> None:
    count: i32 = 0
    one: Type | None = cls
    while one is not None:
        count = count + 1
        one = one._base
    data = store_block(at, count, 8)
    one = cls
    while one is not None:
        _store_text(data, _class_name(one), texts)
        data = data + 8
        one = one._base


def _class_name(cls: Type) -> str:
    if cls._module == "builtins" or cls._module == "__main__":
        return cls._name
    return cls._module + "." + cls._name


def _message_of(error: BaseException) -> str:
    text = _text_of(error)
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

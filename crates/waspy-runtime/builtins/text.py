"""print, input, repr, ascii, format, hash, ord, chr.

`print` has a form for each small number of arguments, generic in their types: none of them boxes its arguments or needs
a dispatcher, and `print("hello")` is a copy into a static buffer.
"""

from lowlevel.wasm import *
from core.object import type_name, type_of, unbox_float, unbox_int
from core.str import StrBuilder, str_from_point
from core.str_repr import append_escape
from core.utf8 import point_at, point_size
from builtins.standard_streams import flush_stdout, line_of_stdin, stdin_is_assigned, stdout_is_assigned, write_to_stdout
from wasi.input import read_line
from wasi.output import stdout_byte, stdout_flush, stdout_text


def print() -> None:
    _out_line()


def print(value: str, /) -> None:
    _out(value)
    _out_line()


def print[A](a: A, /) -> None:
    _out(str(a))
    _out_line()


def print[A, B](a: A, b: B, /) -> None:
    _out(str(a))
    _out(" ")
    print(b)


def print[A, B, C](a: A, b: B, c: C, /) -> None:
    _out(str(a))
    _out(" ")
    print(b, c)


def print[A, B, C, D](a: A, b: B, c: C, d: D, /) -> None:
    _out(str(a))
    _out(" ")
    print(b, c, d)


def print(*values: object) -> None:
    _print_values(values, None)
    _out_line()


def print[A](a: A, /, *, end: str | None = None, flush: bool = False) -> None:
    _out(str(a))
    _print_end(end, flush)


def print(*values: object, sep: str | None = None, end: str | None = None, flush: bool = False) -> None:
    _print_values(values, sep)
    _print_end(end, flush)


def print[F](
    *values: object, sep: str | None = None, end: str | None = None, file: F, flush: bool = False
) -> None:
    """To anything with a `write` method; `file=None` is standard output."""
    if file is None:
        _print_values(values, sep)
        _print_end(end, flush)
    else:
        _print_to(file, values, " " if sep is None else sep)
        file.write("\n" if end is None else end)
        if flush:
            file.flush()


def print(*values: object, **names: object) -> None:
    """With options whose names or types are found when running."""
    _check_options(names)
    sep = _text_option(names, "sep")
    end = _text_option(names, "end")
    flush = bool(_option(names, "flush"))
    file = _option(names, "file")
    if file is None:
        _print_values(values, sep)
        _print_end(end, flush)
    else:
        _print_to(file, values, " " if sep is None else sep)
        file.write("\n" if end is None else end)
        if flush:
            file.flush()


def _option(names: tuple[object], wanted: str) -> object:
    i: i32 = 0
    while i < names._n:
        if str(names._tail[i]) == wanted:
            return names._tail[i + 1]
        i = i + 2
    return None


def _text_option(names: tuple[object], wanted: str) -> str | None:
    value = _option(names, wanted)
    if value is None:
        return None
    if isinstance(value, str):
        return value
    raise TypeError(wanted + " must be None or a string, not " + type_name(value))


def _check_options(names: tuple[object]) -> None:
    i: i32 = 0
    while i < names._n:
        name = str(names._tail[i])
        if name != "sep" and name != "end" and name != "file" and name != "flush":
            raise TypeError("'" + name + "' is an invalid keyword argument for print()")
        i = i + 2


def _print_values(values: tuple[object], sep: str | None) -> None:
    first = True
    for value in values:
        if not first:
            _out(" " if sep is None else sep)
        first = False
        _out(str(value))


def _print_end(end: str | None, flush: bool) -> None:
    if end is None:
        _out_line()
    else:
        _out(end)
    if flush:
        _flush()


def _print_to[F](file: F, values: tuple[object], sep: str) -> None:
    first = True
    for value in values:
        if not first:
            file.write(sep)
        first = False
        file.write(str(value))


@inline
def _out(text: str) -> None:
    if stdout_is_assigned():
        write_to_stdout(text)
    else:
        stdout_text(text)


@inline
def _out_line() -> None:
    if stdout_is_assigned():
        write_to_stdout("\n")
    else:
        stdout_byte(10)


@inline
def _flush() -> None:
    if stdout_is_assigned():
        flush_stdout()
    else:
        stdout_flush()


def input() -> str:
    _flush()
    line = line_of_stdin() if stdin_is_assigned() else read_line()
    n = line._nbytes
    if n == 0:
        raise EOFError("EOF when reading a line")
    if line._tail[n - 1] == 10:
        return line._bytes(0, n - 1, line._len - 1)
    return line


def input[T](prompt: T, /) -> str:
    _out(str(prompt))
    return input()


def repr[T](value: T, /) -> str:
    return value.__repr__()


def ascii[T](value: T, /) -> str:
    """`repr` with what is not ASCII escaped."""
    text = repr(value)
    if text._is_ascii():
        return text
    builder = StrBuilder(text._nbytes + 16)
    at: i32 = 0
    while at < text._nbytes:
        point = point_at(text._tail + at)
        at = at + point_size(text._tail[at])
        if point < 128:
            builder.append_byte(point)
        else:
            append_escape(builder, point)
    return builder.finish()


def format[T](value: T, format_spec: str = "", /) -> str:
    return value.__format__(format_spec)


def id(value: object, /) -> int:
    """A number for each object. Numbers have no object of their own: theirs is made of the value, and is no address."""
    raw = object_raw(value)
    if raw & 1 != 0:
        return int_from_i32(raw >> 1) * 8 + 1
    kind = type_of(value)
    if kind is type_object[int]():
        return unbox_int(value) * 8 + 1
    if kind is type_object[float]():
        return int_from_i64(i64_reinterpret_f64(unbox_float(value))) * 8 + 3
    return int_from_i64(i64_extend_i32_u(raw))


def hash[T](value: T, /) -> int:
    return value.__hash__()


def ord(character: str, /) -> int:
    if character._len != 1:
        found = str(int_from_i32(character._len))
        raise TypeError("ord() expected a character, but string of length " + found + " found")
    return int_from_i32(point_at(character._tail))


def ord(character: bytes, /) -> int:
    return _only_byte(character)


def ord(character: bytearray, /) -> int:
    return _only_byte(bytes(character))


def _only_byte(data: bytes) -> int:
    if data._n != 1:
        raise TypeError("ord() expected a character, but string of length " + str(int_from_i32(data._n)) + " found")
    return data[0]


def ord(character: object, /) -> int:
    raise TypeError("ord() expected string of length 1, but " + type_name(character) + " found")


def chr(i: int, /) -> str:
    raw = int_raw(i)
    if i64_ge_u(raw, 0x110000):
        _chr_error(raw)
    return str_from_point(i32_wrap_i64(raw))


@cold
def _chr_error(raw: i64) -> None:
    if raw != i64_extend_i32_s(i32_wrap_i64(raw)):
        raise OverflowError("Python int too large to convert to C int")
    raise ValueError("chr() arg not in range(0x110000)")

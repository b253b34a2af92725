# dialect: typed
"""`open`. What it gives depends on the mode: on one that the program writes as a literal when compiling, so that the file has a
type; on any other when running.
"""

from lowlevel.wasm import *
from stdlib.io._binary import BufferedFile, BufferedRandom, BufferedReader, BufferedWriter, FileIO
from stdlib.io._path import path_text
from stdlib.io._text_file import TextIOWrapper
from stdlib.typing import Literal
from wasi.files import CREATE, EXCLUSIVE, FOLDER, IS_FOLDER, READ, TRUNCATE, WRITE, drop_descriptor, file_error, open_at
from wasi.files import stat_file
from wasi.folders import wanted_place
from wasi.unwritten import write_everything


def open[P](
    file: P,
    mode: Literal[
        "rb", "br", "wb", "bw", "ab", "ba", "xb", "bx", "rb+", "r+b", "+rb", "br+", "b+r", "+br", "wb+", "w+b", "+wb",
        "bw+", "b+w", "+bw", "ab+", "a+b", "+ab", "ba+", "b+a", "+ba", "xb+", "x+b", "+xb", "bx+", "b+x", "+bx",
    ],
    buffering: int = -1,
    encoding: str | None = None,
    errors: str | None = None,
    newline: str | None = None,
    closefd: bool = True,
    opener: None = None,
) -> BufferedFile:
    """A file of bytes."""
    _check_binary(buffering, encoding, errors, newline)
    return _open_binary(_path(file), mode, buffering)


def open[P](
    file: P,
    mode: Literal[
        "r", "rt", "tr", "w", "wt", "tw", "a", "at", "ta", "x", "xt", "tx", "r+", "+r", "rt+", "r+t", "+rt", "tr+",
        "t+r", "+tr", "w+", "+w", "wt+", "w+t", "+wt", "tw+", "t+w", "+tw", "a+", "+a", "at+", "a+t", "+at", "ta+",
        "t+a", "+ta", "x+", "+x", "xt+", "x+t", "+xt", "tx+", "t+x", "+tx",
    ] = "r",
    buffering: int = -1,
    encoding: str | None = None,
    errors: str | None = None,
    newline: str | None = None,
    closefd: bool = True,
    opener: None = None,
) -> TextIOWrapper:
    """A file of text."""
    return _open_text(_path(file), mode, buffering, encoding, errors, newline)


def open[P](
    file: P,
    mode: str,
    buffering: int = -1,
    encoding: str | None = None,
    errors: str | None = None,
    newline: str | None = None,
    closefd: bool = True,
    opener: None = None,
) -> object:
    """What the mode asks for."""
    _check_mode(mode)
    if "b" in mode:
        _check_binary(buffering, encoding, errors, newline)
        return _open_binary(_path(file), mode, buffering)
    return _open_text(_path(file), mode, buffering, encoding, errors, newline)


def _path[P](file: P) -> str:
    return path_text(file, "expected str, bytes or os.PathLike object, not ")


def _check_mode(mode: str) -> None:
    for letter in mode:
        if letter not in "rwaxbt+" or mode.count(letter) > 1:
            raise ValueError("invalid mode: " + repr(mode))
    if "t" in mode and "b" in mode:
        raise ValueError("can't have text and binary mode at once")
    ways = mode.count("r") + mode.count("w") + mode.count("a") + mode.count("x")
    if ways > 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if ways == 0:
        raise ValueError("Must have exactly one of create/read/write/append mode and at most one plus")


def _check_binary(buffering: int, encoding: str | None, errors: str | None, newline: str | None) -> None:
    if encoding is not None:
        raise ValueError("binary mode doesn't take an encoding argument")
    if errors is not None:
        raise ValueError("binary mode doesn't take an errors argument")
    if newline is not None:
        raise ValueError("binary mode doesn't take a newline argument")


def _open_binary(path: str, mode: str, buffering: int) -> BufferedFile:
    plain = _plain_mode(mode)
    handle = _open_handle(path, plain)
    reads = plain[0] == "r" or "+" in plain
    writes = plain[0] != "r" or "+" in plain
    appends = plain[0] == "a"
    shown = plain[0] + "b" + plain[1:]
    if buffering == 0:
        shown = shown if plain[0] != "w" or not reads else "rb+"
        file = FileIO(path, shown, handle, reads, writes, appends)
        file._unbuffered = True
        return file
    if reads and writes:
        # As CPython's: the file below it was opened to read and to write.
        return BufferedRandom(path, "rb+" if plain[0] != "a" and plain[0] != "x" else shown, handle, reads, writes, appends)
    if reads:
        return BufferedReader(path, shown, handle, reads, writes, appends)
    return BufferedWriter(path, shown, handle, reads, writes, appends)


def _open_text(
    path: str, mode: str, buffering: int, encoding: str | None, errors: str | None, newline: str | None
) -> TextIOWrapper:
    if newline is not None and newline != "" and newline != "\n" and newline != "\r" and newline != "\r\n":
        raise ValueError("illegal newline value: " + newline)
    if buffering == 0:
        raise ValueError("can't have unbuffered text I/O")
    file = TextIOWrapper(_open_binary(path, mode, -1), encoding, errors, newline, buffering == 1)
    file.mode = mode
    return file


def _plain_mode(mode: str) -> str:
    """The way, and `+`."""
    for letter in mode:
        if letter in "rwax":
            return letter + "+" if "+" in mode else letter
    return "r"


def _open_handle(path: str, plain: str) -> i32:
    write_everything()
    place = wanted_place(path, path)
    way = plain[0]
    access = READ if way == "r" else WRITE
    if plain.endswith("+"):
        access = READ | WRITE
    how: i32 = 0
    if way == "w":
        how = CREATE | TRUNCATE
    elif way == "a":
        how = CREATE
    elif way == "x":
        how = CREATE | EXCLUSIVE
    handle = open_at(place._folder, place._rest, how, access)
    if handle < 0:
        raise file_error(-1 - handle, path, None)
    if stat_file(handle)._kind == FOLDER:
        drop_descriptor(handle)
        raise file_error(IS_FOLDER, path, None)
    return handle

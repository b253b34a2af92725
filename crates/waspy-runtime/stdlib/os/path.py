# dialect: typed
"""`os.path`: paths of POSIX as text, and questions about what they lead to."""

from lowlevel.wasm import *
from core.object import type_name
from stdlib.io._path import path_text
from stdlib.typing import Iterable
from wasi.files import FOLDER, LINK, REGULAR, FileStat, file_error, last_stat, stat_at
from wasi.folders import place_of, wanted_place, working_folder
from wasi.unwritten import write_everything

sep = "/"
altsep = None
extsep = "."
pathsep = ":"
curdir = "."
pardir = ".."
devnull = "/dev/null"


def _path[P](path: P) -> str:
    return path_text(path, "expected str, bytes or os.PathLike object, not ")


# Text.


def join[P](a: P, /, *paths: object) -> str:
    """The parts one below the other; an absolute one begins anew."""
    joined = _path(a)
    for part in paths:
        text = _part(part)
        if text.startswith("/"):
            joined = text
        elif joined == "" or joined.endswith("/"):
            joined = joined + text
        else:
            joined = joined + "/" + text
    return joined


def _part[P](part: P) -> str:
    return path_text(part, "join() argument must be str, bytes, or os.PathLike object, not '", "'")


def split[P](p: P) -> tuple[str, str]:
    """All but the last name, and that."""
    text = _path(p)
    at = text.rfind("/") + 1
    head = text[:at]
    if head.strip("/") != "":
        head = head.rstrip("/")
    return (head, text[at:])


def basename[P](p: P) -> str:
    text = _path(p)
    return text[text.rfind("/") + 1 :]


def dirname[P](p: P) -> str:
    head, tail = split(p)
    return head


def splitext[P](p: P) -> tuple[str, str]:
    """The path without its extension, and that with its dot; dots that a name begins with are none."""
    text = _path(p)
    start = text.rfind("/") + 1
    dot = text.rfind(".")
    first = start
    while first < len(text) and text[first] == ".":
        first = first + 1
    if dot < first:
        return (text, "")
    return (text[:dot], text[dot:])


def splitdrive[P](p: P) -> tuple[str, str]:
    return ("", _path(p))


def isabs[P](s: P) -> bool:
    return _path(s).startswith("/")


def normcase[P](s: P) -> str:
    return _path(s)


def normpath[P](path: P) -> str:
    """Without `.`, doubled slashes, and names that a `..` takes back."""
    text = _path(path)
    if text == "":
        return "."
    root = ""
    if text.startswith("/"):
        # Exactly two have a meaning of their own in POSIX.
        root = "//" if text.startswith("//") and not text.startswith("///") else "/"
    kept = list[str]()
    for name in text.split("/"):
        if name == "" or name == ".":
            continue
        if name != ".." or (root == "" and len(kept) == 0) or (len(kept) > 0 and kept[-1] == ".."):
            kept.append(name)
        elif len(kept) > 0:
            kept.pop()
    result = root + "/".join(kept)
    return result if result != "" else "."


def abspath[P](path: P) -> str:
    text = _path(path)
    if not text.startswith("/"):
        text = join(working_folder(), text)
    return normpath(text)


def realpath[P](filename: P) -> str:
    """As `abspath`: a host does not tell where links lead."""
    return abspath(filename)


def relpath[P](path: P, start: str = ".") -> str:
    """The path as seen from a folder."""
    text = _path(path)
    if text == "":
        raise ValueError("no path specified")
    here = _parts(abspath(start))
    there = _parts(abspath(text))
    shared = 0
    while shared < len(here) and shared < len(there) and here[shared] == there[shared]:
        shared = shared + 1
    names = [".."] * (len(here) - shared) + there[shared:]
    return "/".join(names) if len(names) > 0 else "."


def _parts(path: str) -> list[str]:
    parts = list[str]()
    for name in path.split("/"):
        if name != "":
            parts.append(name)
    return parts


def commonprefix[T](m: Iterable[T]) -> str:
    """The longest text that all begin with."""
    first = True
    shared = ""
    for item in m:
        text = _path(item)
        if first:
            shared = text
            first = False
        n = 0
        while n < len(shared) and n < len(text) and shared[n] == text[n]:
            n = n + 1
        shared = shared[:n]
    return shared


def commonpath[T](paths: Iterable[T]) -> str:
    """The longest path that all of them lead through."""
    shared = list[str]()
    absolute = False
    first = True
    for item in paths:
        text = _path(item)
        parts = list[str]()
        for name in text.split("/"):
            if name != "" and name != ".":
                parts.append(name)
        if first:
            shared = parts
            absolute = text.startswith("/")
            first = False
        if absolute != text.startswith("/"):
            raise ValueError("Can't mix absolute and relative paths")
        n = 0
        while n < len(shared) and n < len(parts) and shared[n] == parts[n]:
            n = n + 1
        shared = shared[:n]
    if first:
        raise ValueError("commonpath() arg is an empty sequence")
    return ("/" if absolute else "") + "/".join(shared)


# What is there.


def _asked[P](path: P) -> str:
    return path_text(path, "stat: path should be string, bytes, os.PathLike or integer, not ")


def _asked_link[P](path: P) -> str:
    return path_text(path, "lstat: path should be string, bytes or os.PathLike, not ")


def _kind(text: str, follow: bool) -> i32:
    """The kind of what the path leads to, or -1."""
    if text == "" or "\0" in text:
        return -1
    place = place_of(text)
    if place is None or stat_at(place._folder, place._rest, follow) < 0:
        return -1
    return last_stat()._kind


def exists[P](path: P) -> bool:
    return _kind(_asked(path), True) >= 0


def lexists[P](path: P) -> bool:
    return _kind(_asked_link(path), False) >= 0


def isfile[P](path: P) -> bool:
    return _kind(_asked(path), True) == REGULAR


def isdir[P](s: P) -> bool:
    return _kind(_asked(s), True) == FOLDER


def islink[P](path: P) -> bool:
    return _kind(_asked_link(path), False) == LINK


def getsize[P](filename: P) -> int:
    return int_from_i64(_stat(_asked(filename))._size)


def getmtime[P](filename: P) -> float:
    """When it was changed, in seconds since 1970."""
    stat = _stat(_asked(filename))
    return (int_from_i64(stat._seconds) * 1000000000 + int_from_i32(stat._nanoseconds)) / 1000000000


def _stat(text: str) -> FileStat:
    write_everything()
    place = wanted_place(text, text)
    status = stat_at(place._folder, place._rest, True)
    if status < 0:
        raise file_error(-1 - status, text, None)
    return last_stat()

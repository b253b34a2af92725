"""Paths: which of the folders that the host granted a path leads into, and the rest of it.

A relative path begins at the working folder that the host names (`initial-cwd`). Where it names none, that is the granted
folder `.`, or else `/`. What leads into no granted folder is refused as a file without permission is.
"""

from lowlevel.array import Array
from lowlevel.memory import adopt_array
from lowlevel.wasm import Ptr, i32, new, ptr_cast, ptr_from_raw, u8

from core.str import str_from_utf8
from core.str_find import find_byte
from wasi.files import ACCESS, file_error
from wasi.io import static_bytes


@wasm_import("wasi:filesystem/preopens@0.2.0", "get-directories")
def get_directories(result: Ptr[u8]) -> None: ...


@wasm_import("wasi:cli/environment@0.2.0", "initial-cwd")
def initial_cwd(result: Ptr[u8]) -> None: ...


@noinline
@noraise
def _area() -> Ptr[u8]:
    return static_bytes(16)


class Folder:
    """A granted folder: its name in parts."""

    _handle: i32
    _parts: list[str]
    _next: Folder | None


class Place:
    """A path inside a granted folder."""

    _folder: i32
    _rest: str


_folders: Folder | None = None
_working: str | None = None
_asked: bool = False


def _granted() -> Folder | None:
    global _folders, _asked
    if not _asked:
        _asked = True
        _folders = _ask()
    return _folders


def _ask() -> Folder | None:
    result = ptr_cast[i32](_area())
    get_directories(_area())
    n = result[1]
    table = adopt_array[i32](ptr_from_raw[u8](result[0]), n + n + n)
    first: Folder | None = None
    i: i32 = 0
    while i < n:
        size = table._tail[3 * i + 2]
        text = adopt_array[u8](ptr_from_raw[u8](table._tail[3 * i + 1]), size)
        folder = new[Folder]()
        folder._handle = table._tail[3 * i]
        folder._parts = _parts_from_root(str_from_utf8(text._tail, size))
        folder._next = first
        first = folder
        i = i + 1
    return first


def working_folder() -> str:
    """Where relative paths begin; `.` when the host does not say."""
    global _working
    known = _working
    if known is None:
        result = _area()
        initial_cwd(result)
        known = "."
        if result[0] != 0:
            size = ptr_cast[i32](result)[2]
            text = adopt_array[u8](ptr_from_raw[u8](ptr_cast[i32](result)[1]), size)
            known = str_from_utf8(text._tail, size)
        _working = known
    return known


def _parts_from_root(path: str) -> list[str]:
    """The names along a path; the first is `/`, or `.` where nobody says where that is."""
    if path.startswith("/"):
        return ["/"] + _names(path)
    working = working_folder()
    if working.startswith("/"):
        return ["/"] + _names(working) + _names(path)
    return ["."] + _names(path)


def _names(path: str) -> list[str]:
    names = list[str]()
    for name in path.split("/"):
        if name != "" and name != ".":
            names.append(name)
    return names


def place_of(path: str) -> Place | None:
    """Where a path leads; None when that is in no granted folder."""
    parts = _parts_from_root(path)
    found = _place(parts)
    if found is None:
        found = _place(_straight(parts))
    if found is None and parts[0] == ".":
        parts[0] = "/"
        found = _place(_straight(parts))
    if found is not None and path.endswith("/") and found._rest != ".":
        # Only a folder may have a name that ends so.
        found._rest = found._rest + "/"
    return found


def _place(parts: list[str]) -> Place | None:
    best: Folder | None = None
    folder = _granted()
    while folder is not None:
        if _begins(parts, folder._parts) and (best is None or len(folder._parts) > len(best._parts)):
            best = folder
        folder = folder._next
    if best is None:
        return None
    place = new[Place]()
    place._folder = best._handle
    rest = "/".join(parts[len(best._parts) :])
    place._rest = rest if rest != "" else "."
    return place


def _begins(parts: list[str], beginning: list[str]) -> bool:
    """Does the path go through the folder, and never out of it again?"""
    n = len(beginning)
    if len(parts) < n or parts[:n] != beginning:
        return False
    depth = 0
    for name in parts[n:]:
        depth = depth - 1 if name == ".." else depth + 1
        if depth < 0:
            return False
    return True


def _straight(parts: list[str]) -> list[str]:
    """Without `..`, which the host's folders would answer for if they were granted; nothing where they lead nobody knows where to."""
    kept = list[str]()
    for name in parts:
        if name != "..":
            kept.append(name)
        elif len(kept) > 1:
            kept.pop()
        elif parts[0] == ".":
            return list[str]()
    return kept


def wanted_place(path: str, shown: object) -> Place:
    """The place, or the error that CPython has for a path that it may not use."""
    if find_byte(path._tail, 0, path._nbytes, 0) >= 0:
        raise ValueError("embedded null byte")
    if path._nbytes == 0:
        raise file_error(20, shown, None)
    place = place_of(path)
    if place is None:
        raise file_error(ACCESS, shown, None)
    return place

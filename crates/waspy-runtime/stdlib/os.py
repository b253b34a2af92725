# dialect: typed
"""`os`: folders and files, and the environment, as far as a WASI host has them. Names and constants are those of POSIX, since paths are.

There are no processes, users, permissions or signals inside a component, and the working folder does not change.
"""

from lowlevel.wasm import *
from core.exceptions_more import FileExistsError, FileNotFoundError, OSError
from core.object import type_name
from stdlib.io._path import path_text
from stdlib.os._environ import environ, getenv
from stdlib.os._errors import error_text
from stdlib.os._scan import DirEntry, scandir
from stdlib.os._walk import walk
import stdlib.os.path as path
from wasi.entropy import random_number
from wasi.files import FileStat, create_folder, file_error, i32_of, last_stat, list_folder, open_at, remove_folder
from wasi.files import DIRECTORY, FOLDER, LINK, READ, drop_descriptor, rename_file, set_size, stat_at, unlink_file
from wasi.folders import wanted_place, working_folder
from wasi.unwritten import write_everything

name = "posix"
sep = "/"
altsep = None
extsep = "."
pathsep = ":"
linesep = "\n"
curdir = "."
pardir = ".."
devnull = "/dev/null"
error = OSError
F_OK = 0
R_OK = 4
W_OK = 2
X_OK = 1

_OR_INTEGER = " path should be string, bytes, os.PathLike or integer, not "
_SHOULD_BE = " should be string, bytes or os.PathLike, not "
_PATH = " path should be string, bytes or os.PathLike, not "


class PathLike:
    """What has a path: a class with `__fspath__`."""


def fspath[P](path: P) -> str:
    """The text of a path."""
    return path_text(path, "expected str, bytes or os.PathLike object, not ")


def fsdecode[P](filename: P) -> str:
    return fspath(filename)


def getcwd() -> str:
    """The folder in which relative paths begin."""
    return working_folder()


def strerror(code: int, /) -> str:
    return error_text(code)


def urandom(size: int, /) -> bytes:
    """Random bytes of the host."""
    if size < 0:
        raise ValueError("negative argument not allowed")
    return random_number((size + 7) // 8).to_bytes((size + 7) // 8 * 8, "little")[:size]


def _check(status: i32, path: str) -> None:
    if status < 0:
        raise file_error(-1 - status, path, None)


# Files.


def remove[P](path: P, *, dir_fd: None = None) -> None:
    """Removes a file."""
    _unlink(path_text(path, "remove:" + _PATH))


def unlink[P](path: P, *, dir_fd: None = None) -> None:
    _unlink(path_text(path, "unlink:" + _PATH))


def _unlink(text: str) -> None:
    place = wanted_place(text, text)
    _check(unlink_file(place._folder, place._rest), text)


def rename[P, Q](src: P, dst: Q, *, src_dir_fd: None = None, dst_dir_fd: None = None) -> None:
    """Gives a file or folder another name; a file of that name is replaced."""
    old = path_text(src, "rename: src" + _SHOULD_BE)
    _rename(old, path_text(dst, "rename: dst" + _SHOULD_BE))


def replace[P, Q](src: P, dst: Q, *, src_dir_fd: None = None, dst_dir_fd: None = None) -> None:
    old = path_text(src, "replace: src" + _SHOULD_BE)
    _rename(old, path_text(dst, "replace: dst" + _SHOULD_BE))


def _rename(old: str, new: str) -> None:
    if old == "" or new == "":
        raise file_error(20, old, new)
    source = wanted_place(old, old)
    target = wanted_place(new, new)
    status = rename_file(source._folder, source._rest, target._folder, target._rest)
    if status < 0:
        raise file_error(-1 - status, old, new)


def truncate[P](path: P, length: int) -> None:
    """Cuts a file, or adds zeros."""
    with open(fspath(path), "r+b") as file:
        file.truncate(length)


def access[P](path: P, mode: int) -> bool:
    """Is the file there? What may be done with it is found by trying."""
    write_everything()
    text = fspath(path)
    if text == "":
        return False
    place = wanted_place(text, text)
    return stat_at(place._folder, place._rest, True) == 0


@native
class stat_result:
    """What is known of a file. A WASI host tells kind, size and times."""

    st_mode: int
    st_size: int
    st_mtime_ns: int

    def __init__(self, stat: FileStat) -> None:
        self.st_size = int_from_i64(stat._size)
        self.st_mtime_ns = int_from_i64(stat._seconds) * 1000000000 + int_from_i32(stat._nanoseconds)
        if stat._kind == FOLDER:
            self.st_mode = 0o40755
        elif stat._kind == LINK:
            self.st_mode = 0o120777
        else:
            self.st_mode = 0o100644

    @property
    def st_mtime(self) -> float:
        return self.st_mtime_ns / 1000000000


def stat[P](path: P, *, dir_fd: None = None, follow_symlinks: bool = True) -> stat_result:
    return _stat(path_text(path, "stat:" + _OR_INTEGER), follow_symlinks)


def lstat[P](path: P, *, dir_fd: None = None) -> stat_result:
    return _stat(path_text(path, "lstat:" + _PATH), False)


def _stat(text: str, follow: bool) -> stat_result:
    write_everything()
    place = wanted_place(text, text)
    _check(stat_at(place._folder, place._rest, follow), text)
    return stat_result(last_stat())


# Folders.


def listdir(path: None = None) -> list[str]:
    return _names(".")


def listdir[P](path: P) -> list[str]:
    """The names in a folder, in the order of the host."""
    return _names(path_text(path, "listdir: path should be string, bytes, os.PathLike, integer or None, not "))


def _names(text: str) -> list[str]:
    names = list[str]()
    place = wanted_place(text, text)
    handle = open_at(place._folder, place._rest, DIRECTORY, READ)
    _check(handle, text)
    status = list_folder(handle, names, list[int]())
    drop_descriptor(handle)
    _check(status, text)
    return names


def mkdir[P](path: P, mode: int = 511, *, dir_fd: None = None) -> None:
    """Makes a folder."""
    _mkdir(path_text(path, "mkdir:" + _PATH))


def _mkdir(text: str) -> None:
    place = wanted_place(text, text)
    _check(create_folder(place._folder, place._rest), text)


def makedirs[P](name: P, mode: int = 511, exist_ok: bool = False) -> None:
    """Makes a folder and those that it is to be in."""
    _make_folders(fspath(name), exist_ok)


def _make_folders(text: str, exist_ok: bool) -> None:
    head, tail = path.split(text)
    if tail == "":
        head, tail = path.split(head)
    if head != "" and tail != "" and not path.exists(head):
        try:
            _make_folders(head, exist_ok)
        except FileExistsError:
            # Somebody else was quicker.
            pass
        if tail == ".":
            return
    try:
        _mkdir(text)
    except OSError as error:
        if not exist_ok or not path.isdir(text):
            raise error


def rmdir[P](path: P, *, dir_fd: None = None) -> None:
    """Removes an empty folder."""
    text = path_text(path, "rmdir:" + _PATH)
    place = wanted_place(text, text)
    _check(remove_folder(place._folder, place._rest), text)


def removedirs[P](name: P) -> None:
    """Removes an empty folder, and those around it that are empty then."""
    text = fspath(name)
    rmdir(text)
    head, tail = path.split(text)
    if tail == "":
        head, tail = path.split(head)
    while head != "" and tail != "":
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)

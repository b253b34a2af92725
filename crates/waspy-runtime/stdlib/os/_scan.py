# dialect: typed
"""`os.scandir`: what is in a folder, with what the host says about it."""

from lowlevel.wasm import *
from stdlib.io._path import path_text
import stdlib.os.path as path
from wasi.files import DIRECTORY, FOLDER, LINK, READ, REGULAR, drop_descriptor, file_error, list_folder, open_at
from wasi.folders import wanted_place


@native("posix")
class DirEntry:
    """A file or folder in a folder."""

    name: str
    path: str
    _kind: i32

    def __init__(self, name: str, folder: str, kind: int) -> None:
        self.name = name
        self.path = path.join(folder, name)
        self._kind = i32_wrap_i64(int_raw(kind))

    def __repr__(self) -> str:
        return "<DirEntry " + repr(self.name) + ">"

    def __fspath__(self) -> str:
        return self.path

    def is_dir(self, *, follow_symlinks: bool = True) -> bool:
        if self._kind == LINK and follow_symlinks:
            return path.isdir(self.path)
        return self._kind == FOLDER

    def is_file(self, *, follow_symlinks: bool = True) -> bool:
        if self._kind == LINK and follow_symlinks:
            return path.isfile(self.path)
        return self._kind == REGULAR

    def is_symlink(self) -> bool:
        return self._kind == LINK


class ScandirIterator:
    """Entries, all of them read when it was made."""

    _entries: list[DirEntry]
    _next: int

    def __init__(self, entries: list[DirEntry]) -> None:
        self._entries = entries
        self._next = 0

    def __enter__(self) -> ScandirIterator:
        return self

    def __exit__(self, typ: object, value: object, traceback: object, /) -> None:
        self.close()

    def close(self) -> None:
        self._next = len(self._entries)

    def __iter__(self) -> ScandirIterator:
        return self

    def _more(self) -> bool:
        self._next = self._next + 1
        return self._next <= len(self._entries)

    def _take(self) -> DirEntry:
        return self._entries[self._next - 1]

    def __next__(self) -> DirEntry:
        if not self._more():
            raise StopIteration()
        return self._take()


def scandir(path: None = None) -> ScandirIterator:
    return ScandirIterator(entries_of("."))


def scandir[P](path: P) -> ScandirIterator:
    text = path_text(path, "scandir: path should be string, bytes, os.PathLike, integer or None, not ")
    return ScandirIterator(entries_of(text))


def entries_of(text: str) -> list[DirEntry]:
    place = wanted_place(text, text)
    handle = open_at(place._folder, place._rest, DIRECTORY, READ)
    if handle < 0:
        raise file_error(-1 - handle, text, None)
    names = list[str]()
    kinds = list[int]()
    status = list_folder(handle, names, kinds)
    drop_descriptor(handle)
    if status < 0:
        raise file_error(-1 - status, text, None)
    entries = list[DirEntry]()
    i = 0
    while i < len(names):
        entries.append(DirEntry(names[i], text, kinds[i]))
        i = i + 1
    return entries

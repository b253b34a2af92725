"""`shutil`: files and folders copied, moved and removed with all that is in them. A host keeps no modes and owners."""

from stdlib import os
from stdlib.collections import namedtuple

COPY_BUFSIZE = 65536


class Error(OSError):
    pass


class SameFileError(Error):
    """A file was to be copied onto itself."""


terminal_size = namedtuple("terminal_size", ["columns", "lines"])


def get_terminal_size(fallback=(80, 24)):
    """What `COLUMNS` and `LINES` say; a host does not tell the size."""
    columns, lines = fallback
    return terminal_size(_number("COLUMNS") or columns, _number("LINES") or lines)


def _number(name):
    text = os.environ.get(name, "")
    return int(text) if text.isdigit() else 0


def copyfileobj(fsrc, fdst, length=COPY_BUFSIZE):
    """Copies the rest of an open file to another."""
    while True:
        part = fsrc.read(length)
        if not part:
            break
        fdst.write(part)


def copyfile(src, dst, *, follow_symlinks=True):
    """Copies what is in a file."""
    if os.path.abspath(src) == os.path.abspath(dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    with open(src, "rb") as source:
        with open(dst, "wb") as target:
            target.write(source.read())
    return dst


def copy(src, dst, *, follow_symlinks=True):
    """Copies a file to a path or into a folder; where it is then."""
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    return copyfile(src, dst)


def copytree(src, dst, symlinks=False, ignore=None, dirs_exist_ok=False):
    """Copies a folder with all that is in it."""
    names = os.listdir(src)
    left_out = set() if ignore is None else ignore(src, names)
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    for name in names:
        if name in left_out:
            continue
        source = os.path.join(src, name)
        target = os.path.join(dst, name)
        if os.path.isdir(source):
            copytree(source, target, symlinks, ignore, dirs_exist_ok)
        else:
            copyfile(source, target)
    return dst


def rmtree(path, ignore_errors=False, onerror=None):
    """Removes a folder with all that is in it."""
    try:
        for name in os.listdir(path):
            inside = os.path.join(path, name)
            if os.path.isdir(inside) and not os.path.islink(inside):
                rmtree(inside, ignore_errors)
            else:
                os.remove(inside)
        os.rmdir(path)
    except OSError:
        if not ignore_errors:
            raise


def move(src, dst):
    """Moves a file or folder to a path or into a folder; where it is then."""
    target = os.fspath(dst)
    if os.path.isdir(target):
        target = os.path.join(target, os.path.basename(os.fspath(src).rstrip("/")))
        if os.path.exists(target):
            raise Error(f"Destination path '{target}' already exists")
    os.rename(src, target)
    return target

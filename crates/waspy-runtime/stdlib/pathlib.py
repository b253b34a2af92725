"""`pathlib`: paths as objects. Components see paths of POSIX, so `PurePath` is `PurePosixPath` and `Path` is `PosixPath`."""

from stdlib.fnmatch import fnmatchcase
from stdlib import os


class PurePosixPath:
    """A path as text: nothing is looked up."""

    def __init__(self, *segments):
        self._set(_joined(segments))

    def _set(self, text):
        """Takes the text apart: the root, and the names below it."""
        if text.startswith("//") and not text.startswith("///"):
            # Exactly two have a meaning of their own in POSIX.
            self._root = "//"
        else:
            self._root = "/" if text.startswith("/") else ""
        self._names = [name for name in text.split("/") if name and name != "."]

    def with_segments(self, *segments):
        """A path of the same class."""
        return type(self)(*segments)

    def _with(self, root, names):
        return self.with_segments(root + "/".join(names))

    # As text.

    def __str__(self):
        return self._root + "/".join(self._names) or "."

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        return str(self)

    def __bytes__(self):
        return str(self).encode()

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        return "file://" + "".join([_quoted(byte) for byte in str(self).encode()])

    # Comparing: a path is the text it is written as; names are compared one after the other.

    def __eq__(self, other):
        if not isinstance(other, PurePosixPath):
            return NotImplemented
        return str(self) == str(other)

    def __hash__(self):
        return hash(str(self))

    def __lt__(self, other):
        if not isinstance(other, PurePosixPath):
            return NotImplemented
        return str(self).split("/") < str(other).split("/")

    def __le__(self, other):
        if not isinstance(other, PurePosixPath):
            return NotImplemented
        return str(self).split("/") <= str(other).split("/")

    def __gt__(self, other):
        if not isinstance(other, PurePosixPath):
            return NotImplemented
        return str(self).split("/") > str(other).split("/")

    def __ge__(self, other):
        if not isinstance(other, PurePosixPath):
            return NotImplemented
        return str(self).split("/") >= str(other).split("/")

    # Joining.

    def __truediv__(self, key):
        if not _is_path(key):
            return NotImplemented
        return self.with_segments(self, key)

    def __rtruediv__(self, key):
        if not _is_path(key):
            return NotImplemented
        return self.with_segments(key, self)

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    # Parts.

    @property
    def parts(self):
        names = [self._root] if self._root else []
        return tuple(names + self._names)

    @property
    def drive(self):
        return ""

    @property
    def root(self):
        return self._root

    @property
    def anchor(self):
        return self._root

    @property
    def name(self):
        return self._names[-1] if self._names else ""

    def _dot(self):
        """Where the suffix begins in the name; -1: it has none."""
        name = self.name
        dot = name.rfind(".")
        return dot if 0 < dot < len(name) - 1 else -1

    @property
    def suffix(self):
        dot = self._dot()
        return "" if dot < 0 else self.name[dot:]

    @property
    def suffixes(self):
        name = self.name
        if name.endswith("."):
            return []
        return ["." + part for part in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        dot = self._dot()
        return self.name if dot < 0 else self.name[:dot]

    @property
    def parent(self):
        return self._with(self._root, self._names[:-1]) if self._names else self

    @property
    def parents(self):
        return _Parents(self)

    def is_absolute(self):
        return self._root != ""

    def is_reserved(self):
        return False

    # Other names.

    def with_name(self, name):
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        if not name or "/" in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        return self._with(self._root, self._names[:-1] + [name])

    def with_stem(self, stem):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if "/" in suffix or suffix and not suffix.startswith(".") or suffix == ".":
            raise ValueError(f"Invalid suffix {suffix!r}")
        if not self.name:
            raise ValueError(f"{self!r} has an empty name")
        return self._with(self._root, self._names[:-1] + [self.stem + suffix])

    # Seen from others.

    def relative_to(self, other, *more, walk_up=False):
        """The path as seen from another; up from there only where that is wanted."""
        base = self.with_segments(other, *more)
        shared = len(base._names)
        if self._root != base._root:
            if walk_up:
                raise ValueError(f"{str(self)!r} and {str(base)!r} have different anchors")
            raise ValueError(f"{str(self)!r} is not in the subpath of {str(base)!r}")
        while self._names[:shared] != base._names[:shared]:
            shared -= 1
        above = base._names[shared:]
        if above:
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(base)!r}")
            if ".." in above:
                raise ValueError(f"'..' segment in {str(base)!r} cannot be walked")
        return self._with("", [".."] * len(above) + self._names[shared:])

    def is_relative_to(self, other, *more):
        base = self.with_segments(other, *more)
        return self._root == base._root and self._names[: len(base._names)] == base._names

    def match(self, path_pattern, *, case_sensitive=True):
        """Do the last names match the pattern's? All of them where that is absolute."""
        wanted = list(self.with_segments(path_pattern).parts)
        if not wanted:
            raise ValueError("empty pattern")
        names = list(self.parts)
        if len(names) < len(wanted) or len(names) > len(wanted) and wanted[0].startswith("/"):
            return False
        for name, pattern in zip(reversed(names), reversed(wanted)):
            if not case_sensitive:
                name = name.lower()
                pattern = pattern.lower()
            if not fnmatchcase(name, pattern):
                return False
        return True


class _Parents:
    """The paths above one, the nearest first."""

    def __init__(self, path):
        self._path = path
        self._kind = type(path).__name__

    def __len__(self):
        return len(self._path._names)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple([self[i] for i in range(*index.indices(len(self)))])
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        return self._path._with(self._path._root, self._path._names[: -index - 1])

    def __iter__(self):
        for index in range(len(self)):
            yield self[index]

    def __repr__(self):
        return f"<{self._kind}.parents>"


class PosixPath(PurePosixPath):
    """A path, and what it leads to."""

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    def absolute(self):
        return self if self.is_absolute() else self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        """Absolute and without `..`; a host does not tell where links lead."""
        if strict:
            os.stat(self)
        return self.with_segments(os.path.realpath(str(self)))

    # What is there.

    def stat(self, *, follow_symlinks=True):
        return os.stat(str(self), follow_symlinks=follow_symlinks)

    def lstat(self):
        return os.lstat(str(self))

    def exists(self, *, follow_symlinks=True):
        return os.path.exists(str(self)) if follow_symlinks else os.path.lexists(str(self))

    def is_file(self):
        return os.path.isfile(str(self))

    def is_dir(self):
        return os.path.isdir(str(self))

    def is_symlink(self):
        return os.path.islink(str(self))

    def samefile(self, other_path):
        return os.path.realpath(str(self)) == os.path.realpath(other_path)

    def iterdir(self):
        """The paths in a folder."""
        for name in os.listdir(str(self)):
            yield self.with_segments(self, name)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        """Each folder below with the names of its folders and files."""
        folders = []
        files = []
        try:
            entries = list(os.scandir(str(self)))
        except OSError as error:
            if on_error is not None:
                on_error(error)
            return
        for entry in entries:
            if entry.is_dir(follow_symlinks=follow_symlinks):
                folders.append(entry.name)
            else:
                files.append(entry.name)
        if top_down:
            yield self, folders, files
        for name in folders:
            yield from (self / name).walk(top_down, on_error, follow_symlinks)
        if not top_down:
            yield self, folders, files

    def glob(self, pattern, *, case_sensitive=None):
        """What below the folder matches the pattern; `**` stands for any folders."""
        return iter(self._matches(pattern, False))

    def rglob(self, pattern, *, case_sensitive=None):
        return iter(self._matches(pattern, True))

    def _matches(self, pattern, deep):
        wanted = PurePosixPath(pattern)
        if wanted.is_absolute():
            raise NotImplementedError("Non-relative patterns are unsupported")
        names = wanted._names
        if not names and not deep:
            raise ValueError(f"Unacceptable pattern: {pattern!r}")
        only_folders = str(pattern).endswith("/") or names[-1:] == ["**"] or not names
        found = [self]
        for i, name in enumerate(["**"] + names if deep else names):
            found = self._step(found, name)
        kept = []
        for path in found:
            if path not in kept and (not only_folders or path.is_dir()):
                kept.append(path)
        return kept

    def _step(self, folders, name):
        """What one part of a pattern leads to from some folders."""
        found = []
        for folder in folders:
            if name == "**":
                found.append(folder)
                found.extend(folder._folders_below())
            elif "*" in name or "?" in name or "[" in name:
                if folder.is_dir():
                    found.extend([path for path in folder.iterdir() if fnmatchcase(path.name, name)])
            elif name == ".." or (folder / name).exists():
                found.append(folder / name)
        return found

    def _folders_below(self):
        below = []
        if self.is_dir():
            for path in self.iterdir():
                if path.is_dir() and not path.is_symlink():
                    below.append(path)
                    below.extend(path._folders_below())
        return below

    # Files.

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return open(str(self), mode, buffering, encoding, errors, newline)

    def read_text(self, encoding=None, errors=None):
        with open(str(self), "r", encoding=encoding, errors=errors) as file:
            return file.read()

    def read_bytes(self):
        with open(str(self), "rb") as file:
            return file.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError(f"data must be str, not {type(data).__name__}")
        with open(str(self), "w", encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    def write_bytes(self, data):
        with open(str(self), "wb") as file:
            return file.write(data)

    def touch(self, mode=0o666, exist_ok=True):
        """Makes an empty file, unless there is one."""
        if exist_ok:
            open(str(self), "a").close()
        else:
            open(str(self), "x").close()

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(str(self), mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        os.rmdir(str(self))

    def unlink(self, missing_ok=False):
        try:
            os.unlink(str(self))
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        os.rename(str(self), target)
        return self.with_segments(target)

    def replace(self, target):
        os.replace(str(self), target)
        return self.with_segments(target)


PurePath = PurePosixPath
Path = PosixPath


def _is_path(value):
    return isinstance(value, str) or hasattr(value, "__fspath__")


def _joined(segments):
    """The text of all segments, one below the other."""
    text = ""
    for segment in segments:
        if not _is_path(segment):
            raise TypeError(
                "argument should be a str or an os.PathLike object where __fspath__ returns a str, "
                f"not {type(segment).__name__!r}"
            )
        text = os.path.join(text, segment)
    return text


_PLAIN = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/"


def _quoted(byte):
    """A byte in a URI."""
    return chr(byte) if byte in _PLAIN else f"%{byte:02X}"

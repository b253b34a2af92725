"""`tempfile`: files and folders that are gone when they are not needed any more."""

from stdlib import os
from stdlib import shutil
from stdlib.random import Random

template = "tmp"
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"


def gettempdir():
    """The first of the usual folders that there is; the one where the program runs where there is none."""
    for name in ("TMPDIR", "TEMP", "TMP"):
        folder = os.environ.get(name, "")
        if folder and os.path.isdir(folder):
            return os.path.abspath(folder)
    for folder in ("/tmp", "/var/tmp", "/usr/tmp"):
        if os.path.isdir(folder):
            return folder
    return os.getcwd()


def gettempprefix():
    return template


def _new_path(suffix, prefix, dir):
    """A path that nothing has."""
    folder = gettempdir() if dir is None else os.fspath(dir)
    random = Random(int.from_bytes(os.urandom(8), "little"))
    while True:
        name = "".join([random.choice(_LETTERS) for _ in range(8)])
        path = os.path.join(os.path.abspath(folder), (template if prefix is None else prefix) + name + (suffix or ""))
        if not os.path.lexists(path):
            return path


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Makes a folder."""
    path = _new_path(suffix, prefix, dir)
    os.mkdir(path)
    return path


class TemporaryDirectory:
    """A folder that is removed at the end, with all that is in it."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self._ignore_errors = ignore_cleanup_errors
        self._delete = delete
        self.name = mkdtemp(suffix, prefix, dir)

    def __repr__(self):
        return f"<TemporaryDirectory {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, exc_type, exc_value, traceback):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if os.path.exists(self.name):
            shutil.rmtree(self.name, self._ignore_errors)

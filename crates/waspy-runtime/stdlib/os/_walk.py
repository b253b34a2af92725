"""`os.walk`, a generator: whoever walks may change the list of folders that are to be visited."""

from stdlib.os._scan import entries_of
from stdlib.io._path import path_text
import stdlib.os.path as path


def walk(top, topdown=True, onerror=None, followlinks=False):
    top = path_text(top, "expected str, bytes or os.PathLike object, not ")
    try:
        entries = entries_of(top)
    except OSError as error:
        if onerror is not None:
            onerror(error)
        return
    folders = []
    files = []
    for entry in entries:
        if entry.is_dir():
            folders.append(entry.name)
        else:
            files.append(entry.name)
    if topdown:
        yield top, folders, files
    for name in folders:
        below = path.join(top, name)
        if followlinks or not path.islink(below):
            yield from walk(below, topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files

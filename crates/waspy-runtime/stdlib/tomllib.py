"""`tomllib`: settings from TOML 1.0 documents (`tomllib/_document.py` has statements, `_values.py` what stands behind `=`)."""

from stdlib.tomllib._document import Document
from stdlib.tomllib._text import TOMLDecodeError


def load(fp, /, *, parse_float=float):
    """The tables of a document in a file of bytes."""
    data = fp.read()
    if not isinstance(data, bytes):
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`")
    return loads(data.decode(), parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """The tables of a document."""
    if not isinstance(s, str):
        if isinstance(s, bytes):
            raise TypeError("a bytes-like object is required, not 'str'")
        raise AttributeError(f"'{type(s).__name__}' object has no attribute 'replace'")
    return Document(str(s).replace("\r\n", "\n"), parse_float).read()

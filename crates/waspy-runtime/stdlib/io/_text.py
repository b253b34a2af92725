# dialect: typed
"""`io.StringIO`: text as a file. What is written at the end is kept in parts, which are joined when somebody reads."""

from lowlevel.wasm import *
from core.object import type_name
from stdlib.io._base import TextIOBase, _check_open
from stdlib.typing import Iterable


@native("_io")
class StringIO(TextIOBase):
    """A file of text in memory."""

    _text: str
    _parts: list[str]
    _length: int
    _pos: int
    # Line ends: are the other ones translated, and to what are new ones written?
    _universal: bool
    _ending: str
    _seen: int  # which line ends were written, where they are recognised

    def __init__(self, initial_value: str | None = "", newline: str | None = "\n") -> None:
        if newline is not None and newline not in ("", "\n", "\r", "\r\n"):
            raise ValueError("illegal newline value: " + repr(newline))
        self._closed = False
        self._text = ""
        self._parts = []
        self._length = 0
        self._pos = 0
        self._universal = newline is None
        self._ending = "\n" if newline is None else newline
        self._seen = 0
        if initial_value is not None:
            self._add(initial_value)
            self._pos = 0

    def __init__(self, initial_value: object, newline: str | None = "\n") -> None:
        raise TypeError("initial_value must be str or None, not " + type_name(initial_value))

    def _check(self) -> None:
        if self._closed:
            raise ValueError("I/O operation on closed file")

    def __enter__(self) -> StringIO:
        self._check()
        return self

    def __exit__(self, typ: object, value: object, traceback: object, /) -> None:
        self.close()

    def close(self) -> None:
        self._closed = True
        self._text = ""
        self._parts = []

    # Writing.

    def write(self, s: str, /) -> int:
        """Puts text at the place of the file, over what is there."""
        self._check()
        return self._add(s)

    def _add(self, s: str) -> int:
        count = len(s)
        if self._universal or self._ending == "":
            self._see(s)
        text = self._translated(s)
        n = len(text)
        if n == 0:
            return count
        if self._pos == self._length:
            self._parts.append(text)
            self._length = self._length + n
        else:
            old = self._joined()
            gap = "\0" * max(self._pos - self._length, 0)
            self._put(old[: self._pos] + gap + text + old[self._pos + n :])
        self._pos = self._pos + n
        return count

    def write(self, s: object, /) -> int:
        raise TypeError("string argument expected, got '" + type_name(s) + "'")

    def _see(self, text: str) -> None:
        pairs = text.count("\r\n")
        if text.count("\r") > pairs:
            self._seen = self._seen | 1
        if text.count("\n") > pairs:
            self._seen = self._seen | 2
        if pairs > 0:
            self._seen = self._seen | 4

    def _translated(self, text: str) -> str:
        if self._universal and "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        if self._ending == "\r" or self._ending == "\r\n":
            text = text.replace("\n", self._ending)
        return text

    def writelines[T](self, lines: Iterable[T], /) -> None:
        self._check()
        for line in lines:
            self.write(line)

    def truncate(self) -> int:
        return self.truncate(self._pos)

    def truncate(self, size: None, /) -> int:
        return self.truncate(self._pos)

    def truncate(self, size: int, /) -> int:
        """Cuts the file; the place stays where it is."""
        self._check()
        if size < 0:
            raise ValueError("Negative size value " + str(size))
        if size < self._length:
            self._put(self._joined()[:size])
        return size

    def _put(self, text: str) -> None:
        self._text = text
        self._parts = []
        self._length = len(text)

    def _joined(self) -> str:
        if self._parts:
            self._text = self._text + "".join(self._parts)
            self._parts = []
        return self._text

    # Reading.

    def getvalue(self) -> str:
        """All of it, wherever the place is."""
        self._check()
        return self._joined()

    def read(self, size: int | None = -1, /) -> str:
        """At most so many characters, or all that are left."""
        self._check()
        text = self._joined()
        start = min(self._pos, self._length)
        end = self._length
        if size is not None and 0 <= size and size < end - start:
            end = start + size
        self._pos = max(self._pos, end)
        return text[start:end]

    def readline(self, size: int | None = -1, /) -> str:
        self._check()
        text = self._joined()
        if self._pos >= self._length:
            return ""
        start = self._pos
        end = self._line_end(text, start)
        if size is not None and 0 <= size and size < end - start:
            end = start + size
        self._pos = end
        return text[start:end]

    def _line_end(self, text: str, start: int) -> int:
        """Where the line that begins here ends."""
        if self._ending != "":
            at = text.find(self._ending, start)
            return self._length if at < 0 else at + len(self._ending)
        feed = text.find("\n", start)
        back = text.find("\r", start)
        if back >= 0 and (feed < 0 or back < feed):
            return back + 2 if feed == back + 1 else back + 1
        return self._length if feed < 0 else feed + 1

    def readlines(self, hint: int | None = -1, /) -> list[str]:
        """The lines that are left; with a hint no more once they hold more characters than that."""
        lines = list[str]()
        count = 0
        while True:
            line = self.readline()
            if line == "":
                return lines
            lines.append(line)
            count = count + len(line)
            if hint is not None and 0 < hint and hint < count:
                return lines

    def __iter__(self) -> StringIO:
        _check_open(self)
        return self

    def _more(self) -> bool:
        self._check()
        return self._pos < self._length

    def _take(self) -> str:
        return self.readline()

    def __next__(self) -> str:
        if self._more():
            return self.readline()
        raise StopIteration()

    # The place.

    def tell(self) -> int:
        self._check()
        return self._pos

    def seek(self, pos: int, whence: int = 0, /) -> int:
        self._check()
        if whence < 0 or whence > 2:
            raise ValueError("Invalid whence (" + str(whence) + ", should be 0, 1 or 2)")
        if whence == 0 and pos < 0:
            raise ValueError("Negative seek position " + str(pos))
        if whence != 0 and pos != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        if whence == 0:
            self._pos = pos
        elif whence == 2:
            self._pos = self._length
        return self._pos

    @property
    def newlines(self) -> object:
        """The line ends that were written."""
        found = list[str]()
        if self._seen & 1 != 0:
            found.append("\r")
        if self._seen & 2 != 0:
            found.append("\n")
        if self._seen & 4 != 0:
            found.append("\r\n")
        if len(found) == 0:
            return None
        if len(found) == 1:
            return found[0]
        return tuple[str](found)

    @property
    def encoding(self) -> None:
        return None

    @property
    def errors(self) -> None:
        return None

    @property
    def line_buffering(self) -> bool:
        return False

# dialect: typed
"""What a match is replaced with: text in which `\\1`, `\\g<1>` and `\\g<name>` stand for groups."""

from stdlib.re._errors import error
from stdlib.re._text import shown_text

OCTAL = "01234567"
DIGITS = "0123456789"
LETTERS = "abfnrtv\\"
MEANT = "\a\b\f\n\r\t\v\\"


class Template:
    """Pieces of text, and behind each but the last a group."""

    texts: list[str]
    groups: list[int]
    _source: str
    # What the program has written, for errors: text or bytes.
    _shown: object
    _names: dict[str, int]
    _most: int
    _pos: int
    _text: list[str]

    def __init__(self, shown: object, names: dict[str, int], most: int) -> None:
        self.texts = []
        self.groups = []
        self._source = shown_text(shown)
        self._shown = shown
        self._names = names
        self._most = most
        self._pos = 0
        self._text = []
        self._parse()

    def _error(self, message: str, at: int) -> error:
        return error(message, self._shown, at)

    def _parse(self) -> None:
        source = self._source
        while True:
            at = source.find("\\", self._pos)
            if at < 0:
                break
            self._text.append(source[self._pos : at])
            self._pos = at + 2
            if at + 1 == len(source):
                raise self._error("bad escape (end of pattern)", at)
            self._escape(source[at + 1], at)
        self._text.append(source[self._pos :])
        self.texts.append("".join(self._text))

    def _escape(self, c: str, at: int) -> None:
        place = LETTERS.find(c)
        if c == "g":
            self._named(at)
        elif c in DIGITS:
            self._number(c, at)
        elif place >= 0:
            self._text.append(MEANT[place])
        elif c.isascii() and c.isalpha():
            raise self._error("bad escape \\" + c, at)
        else:
            self._text.append("\\" + c)

    def _number(self, c: str, at: int) -> None:
        """A group, or a character by octal digits."""
        source = self._source
        octal = c in OCTAL and source[at + 2 : at + 3] in OCTAL and source[at + 3 : at + 4] in OCTAL
        if c == "0":
            while self._pos < at + 4 and self._pos < len(source) and source[self._pos] in OCTAL:
                self._pos = self._pos + 1
            self._text.append(chr(int(source[at + 1 : self._pos], 8)))
        elif octal and at + 3 < len(source):
            self._pos = at + 4
            point = int(source[at + 1 : at + 4], 8)
            if point > 255:
                raise self._error("octal escape value " + source[at : at + 4] + " outside of range 0-0o377", at)
            self._text.append(chr(point))
        else:
            if self._pos < len(source) and source[self._pos] in DIGITS:
                self._pos = self._pos + 1
            self._group(int(source[at + 1 : self._pos]), at + 1)

    def _named(self, at: int) -> None:
        if not self._source.startswith("<", self._pos):
            raise self._error("missing <", self._pos)
        start = self._pos + 1
        end = self._source.find(">", start)
        if end < 0:
            if start == len(self._source):
                raise self._error("missing group name", start)
            raise self._error("missing >, unterminated name", start)
        name = self._source[start:end]
        if not name:
            raise self._error("missing group name", end)
        self._pos = end + 1
        if name.isdecimal() and name.isascii():
            self._group(int(name), start)
        elif not name.isidentifier():
            raise self._error("bad character in group name " + repr(name), start)
        elif name in self._names:
            self._group(self._names[name], start)
        else:
            raise IndexError("unknown group name " + repr(name))

    def _group(self, group: int, at: int) -> None:
        if group > self._most:
            raise self._error("invalid group reference " + str(group), at)
        self.texts.append("".join(self._text))
        self._text = []
        self.groups.append(group)

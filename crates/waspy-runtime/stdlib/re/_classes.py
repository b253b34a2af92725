# dialect: typed
"""The parts of a pattern that stand for one character: literals, escapes and classes."""

from stdlib.re._code import ASCII, ASCII_EDGE, ASCII_NO_EDGE, AT, CHAR, EDGE, FOLDED, FOLDED_SET, IGNORECASE, NO_EDGE, SET, TEXT_BEGIN, TEXT_END
from stdlib.re._errors import error
from stdlib.re._piece import Piece
from stdlib.re._sets import DIGIT, SPACE, WORD, CharSet, folded, lowered, raised
from stdlib.re._text import shown_text

CLASSES = "dDsSwW"
OCTAL = "01234567"
HEX = "0123456789abcdefABCDEF"


class CharacterParser:
    """The text, a place in it, and the flags that hold there."""

    flags: int
    sets: list[CharSet]
    _text: str
    # The pattern as the program has written it, for errors: text or bytes.
    _shown: object
    _of_bytes: bool
    _pos: int
    _flags: int

    def __init__(self, shown: object, flags: int) -> None:
        self.flags = flags
        self.sets = []
        self._text = shown_text(shown)
        self._shown = shown
        self._of_bytes = isinstance(shown, bytes)
        self._pos = 0
        self._flags = flags

    def _error(self, message: str, at: int) -> error:
        return error(message, self._shown, at)

    def _take(self, c: str) -> bool:
        """Takes this character if it stands here."""
        if self._text.startswith(c, self._pos):
            self._pos = self._pos + 1
            return True
        return False

    def _only_ascii(self) -> bool:
        return self._of_bytes or self._flags & ASCII != 0

    def _literal(self, point: int) -> Piece:
        if self._flags & IGNORECASE != 0:
            only_ascii = self._only_ascii()
            low = lowered(point, only_ascii)
            if low != point or raised(point, only_ascii) != point:
                return Piece([FOLDED, folded(point, only_ascii)], 1, 1)
        return Piece([CHAR, point], 1, 1)

    def _of_set(self, characters: CharSet) -> Piece:
        without_case = self._flags & IGNORECASE != 0
        characters.finish(without_case)
        self.sets.append(characters)
        return Piece([FOLDED_SET if without_case else SET, len(self.sets) - 1], 1, 1)

    # Escapes.

    def _escape(self) -> Piece:
        """What stands behind a backslash, outside a class."""
        start = self._pos - 1
        if self._pos == len(self._text):
            raise self._error("bad escape (end of pattern)", start)
        c = self._text[self._pos]
        self._pos = self._pos + 1
        if c in CLASSES:
            characters = CharSet(self._only_ascii())
            characters.add_class(_kind(c), c.isupper())
            return self._of_set(characters)
        if c in "AZbB":
            return Piece([AT, self._place_of(c)], 0, 0)
        if c in "123456789":
            return self._number(c, start)
        if c == "0":
            while self._pos < start + 4 and self._pos < len(self._text) and self._text[self._pos] in OCTAL:
                self._pos = self._pos + 1
            return self._literal(int(self._text[start + 1 : self._pos], 8))
        return self._literal(self._point(c, start))

    def _place_of(self, c: str) -> int:
        if c == "A":
            return TEXT_BEGIN
        if c == "Z":
            return TEXT_END
        if c == "b":
            return ASCII_EDGE if self._only_ascii() else EDGE
        return ASCII_NO_EDGE if self._only_ascii() else NO_EDGE

    def _number(self, c: str, start: int) -> Piece:
        """A reference to a group, or a character by three octal digits."""
        if self._pos < len(self._text) and self._text[self._pos] in "0123456789":
            self._pos = self._pos + 1
            digits = self._text[start + 1 : start + 4]
            if len(digits) == 3 and digits[0] in OCTAL and digits[1] in OCTAL and digits[2] in OCTAL:
                self._pos = self._pos + 1
                return self._literal(self._octal(digits, start))
        return self._numbered(int(self._text[start + 1 : self._pos]), start)

    def _numbered(self, group: int, start: int) -> Piece:
        raise self._error("invalid group reference " + str(group), start + 1)

    def _octal(self, digits: str, start: int) -> int:
        value = int(digits, 8)
        if value > 255:
            message = "octal escape value \\" + digits + " outside of range 0-0o377"
            raise self._error(message, start)
        return value

    def _point(self, c: str, start: int) -> int:
        """A character that an escape stands for, in and outside classes."""
        at = "abfnrtv\\".find(c)
        if at >= 0 and c != "b":
            return ord("\a\b\f\n\r\t\v\\"[at])
        if c == "x":
            return self._hex(2, start)
        if c == "u" and not self._of_bytes:
            return self._hex(4, start)
        if c == "U" and not self._of_bytes:
            point = self._hex(8, start)
            if point > 0x10FFFF:
                raise self._error("bad escape " + self._text[start : self._pos], start)
            return point
        if c.isascii() and c.isalpha():
            raise self._error("bad escape \\" + c, start)
        return ord(c)

    def _hex(self, digits: int, start: int) -> int:
        first = self._pos
        while self._pos < first + digits and self._pos < len(self._text) and self._text[self._pos] in HEX:
            self._pos = self._pos + 1
        if self._pos != first + digits:
            raise self._error("incomplete escape " + self._text[start : self._pos], start)
        return int(self._text[first : self._pos], 16)

    # Classes.

    def _class(self) -> Piece:
        """`[...]`."""
        start = self._pos - 1
        characters = CharSet(self._only_ascii())
        if self._take("^"):
            characters.negate()
        first = self._pos
        while True:
            if self._pos == len(self._text):
                raise self._error("unterminated character set", start)
            if self._text[self._pos] == "]" and self._pos != first:
                break
            self._member(characters, start)
        self._pos = self._pos + 1
        return self._of_set(characters)

    def _member(self, characters: CharSet, start: int) -> None:
        """A character, a class or a range."""
        here = self._pos
        low = self._one(characters, start)
        if not self._text.startswith("-", self._pos) or self._text.startswith("-]", self._pos):
            if low >= 0:
                characters.add(low, low)
            return
        self._pos = self._pos + 1
        if self._pos == len(self._text):
            raise self._error("unterminated character set", start)
        high = self._one(characters, start)
        if low < 0 or high < low:
            raise self._error("bad character range " + self._text[here : self._pos], here)
        characters.add(low, high)

    def _one(self, characters: CharSet, start: int) -> int:
        """A character, or -1 for a class, which is added."""
        c = self._text[self._pos]
        self._pos = self._pos + 1
        if c != "\\":
            return ord(c)
        at = self._pos - 1
        if self._pos == len(self._text):
            raise self._error("bad escape (end of pattern)", at)
        c = self._text[self._pos]
        self._pos = self._pos + 1
        if c in CLASSES:
            characters.add_class(_kind(c), c.isupper())
            return -1
        if c == "b":
            return 8
        if c in OCTAL:
            while self._pos < at + 4 and self._pos < len(self._text) and self._text[self._pos] in OCTAL:
                self._pos = self._pos + 1
            return self._octal(self._text[at + 1 : self._pos], at)
        if c.isascii() and c.isdecimal():
            raise self._error("bad escape \\" + c, at)
        return self._point(c, at)


def _kind(letter: str) -> int:
    """The class that a letter stands for."""
    if letter == "d" or letter == "D":
        return DIGIT
    return SPACE if letter == "s" or letter == "S" else WORD

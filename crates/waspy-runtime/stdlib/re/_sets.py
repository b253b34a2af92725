# dialect: typed
"""Sets of characters: what `[...]`, `\\d`, `\\w` and `\\s` stand for."""

DIGIT = 0
SPACE = 1
WORD = 2


class CharSet:
    """Ranges and classes of characters. Membership of the first 256 is a table."""

    _ranges: list[int]
    _classes: list[int]
    _negated: bool
    _ascii: bool
    _table: list[bool]

    def __init__(self, only_ascii: bool) -> None:
        self._ranges = []
        self._classes = []
        self._negated = False
        self._ascii = only_ascii
        self._table = []

    def add(self, first: int, last: int) -> None:
        """The characters from first to last."""
        self._ranges.append(first)
        self._ranges.append(last)

    def add_class(self, kind: int, outside: bool) -> None:
        """A class, or what is outside it."""
        self._classes.append(kind * 2 + (1 if outside else 0))

    def negate(self) -> None:
        self._negated = True

    def finish(self, folded: bool) -> None:
        """Fills the table; `folded`: without regard to case."""
        for point in range(256):
            self._table.append(self._decide(point, folded))

    def has(self, point: int) -> bool:
        if point < 256:
            return self._table[point]
        return self._decide(point, False)

    def has_folded(self, point: int) -> bool:
        if point < 256:
            return self._table[point]
        return self._decide(point, True)

    def _decide(self, point: int, folded: bool) -> bool:
        found = self._holds(point)
        if folded and not found:
            low = lowered(point, self._ascii)
            found = self._holds(low) or self._holds(raised(low, self._ascii))
        return found != self._negated

    def _holds(self, point: int) -> bool:
        i = 0
        while i < len(self._ranges):
            if self._ranges[i] <= point and point <= self._ranges[i + 1]:
                return True
            i = i + 2
        for kind in self._classes:
            if in_class(point, kind >> 1, self._ascii) != (kind & 1 == 1):
                return True
        return False


def in_class(point: int, kind: int, only_ascii: bool) -> bool:
    """Is a character a digit, white space, part of a word?"""
    if only_ascii and point >= 128:
        return False
    if kind == DIGIT:
        return chr(point).isdecimal()
    if kind == WORD:
        return is_word(point)
    if only_ascii:
        return point == 32 or 9 <= point and point <= 13
    return chr(point).isspace()


def is_word(point: int) -> bool:
    """A letter, a digit or the underscore."""
    return point == 95 or chr(point).isalnum()


def is_ascii_word(point: int) -> bool:
    return point < 128 and is_word(point)


def lowered(point: int, only_ascii: bool) -> int:
    """The small letter, where that is one character."""
    if only_ascii and point >= 128:
        return point
    if point < 128:
        return point + 32 if 65 <= point and point <= 90 else point
    text = chr(point).lower()
    return ord(text) if len(text) == 1 else point


def raised(point: int, only_ascii: bool) -> int:
    """The capital, where that is one character."""
    if only_ascii and point >= 128:
        return point
    text = chr(point).upper()
    if len(text) != 1:
        return point
    capital = ord(text)
    return point if only_ascii and capital >= 128 else capital


def folded(point: int, only_ascii: bool) -> int:
    """One letter for all that count as the same without regard to case."""
    low = lowered(point, only_ascii)
    if low < 128:
        return low
    # What has the same capital is the same letter: the long s, the final sigma, the micro sign.
    return lowered(raised(low, only_ascii), only_ascii)

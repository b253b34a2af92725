"""Formats of `struct`, taken apart: fields of (letter, how often, offset, bytes of one). For `s` and `p` "how often" is the width."""


class error(Exception):
    """What is wrong with a format, or with values for it."""


NATIVE = {"b": 1, "B": 1, "c": 1, "?": 1, "h": 2, "H": 2, "e": 2, "i": 4, "I": 4, "f": 4, "s": 1, "p": 1, "x": 1}
NATIVE_WIDE = {"l": 8, "L": 8, "q": 8, "Q": 8, "d": 8, "n": 8, "N": 8, "P": 8}
STANDARD_WIDE = {"l": 4, "L": 4, "q": 8, "Q": 8, "d": 8}

MAX = 9223372036854775807


class Format:
    """A format: its fields, how many values they take, and the size of all."""

    def __init__(self, text):
        self.text = text
        mark = text[:1]
        marked = mark != "" and mark in "@=<>!"
        self.native = not marked or mark == "@"
        self.order = "big" if mark == ">" or mark == "!" else "little"
        self.fields = []
        self.count = 0
        self.size = 0
        self._read(text, 1 if marked else 0)

    def _read(self, text, at):
        while at < len(text):
            if text[at] in " \t\n\v\f\r":
                at += 1
                continue
            first = at
            while at < len(text) and text[at] in "0123456789":
                at += 1
            if at == len(text):
                raise error("repeat count given without format specifier")
            digits = text[first:at]
            if len(digits) > 18 and int(digits) > MAX:
                raise error("total struct size too long")
            self._add(text[at], int(digits) if digits else 1)
            at += 1

    def _add(self, code, times):
        size = self._size_of(code)
        start = self.size
        if self.native and code not in "spx":
            start = (start + size - 1) // size * size
        self.size = start + times * size
        if self.size > MAX:
            raise error("total struct size too long")
        if code == "x":
            return
        if code in "sp":
            self.count += 1
        else:
            self.count += times
        self.fields.append((code, times, start, size))

    def _size_of(self, code):
        if code in NATIVE:
            return NATIVE[code]
        wide = NATIVE_WIDE if self.native else STANDARD_WIDE
        if code in wide:
            return wide[code]
        raise error("bad char in struct format")


_known = {}


def format_of(format):
    """The format that a text or bytes say."""
    if isinstance(format, str):
        text = format
        text.encode("ascii")
    elif isinstance(format, (bytes, bytearray)):
        text = bytes(format).decode("ascii")
    else:
        raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
    found = _known.get(text)
    if found is None:
        found = Format(text)
        if len(_known) >= 100:
            _known.clear()
        _known[text] = found
    return found

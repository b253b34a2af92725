"""`html`: characters that mean something in HTML, as references and back."""

from stdlib.html._names import bare_names, named_characters


class _Known:
    """The names, made when a text is first looked through."""

    def __init__(self):
        self.names: dict[str, str] = {}
        self.bare: set[str] = set()

    def fill(self):
        if not self.names:
            self.names = named_characters()
            self.bare = bare_names()


_known = _Known()


def escape(s, quote=True):
    """`&`, `<`, `>`, and quotes too, as references."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


def unescape(s):
    """References by number and by name as characters."""
    if "&" not in s:
        return s
    parts = []
    at = 0
    while True:
        found = s.find("&", at)
        if found < 0:
            parts.append(s[at:])
            return "".join(parts)
        parts.append(s[at:found])
        text, at = _reference(s, found)
        parts.append(text)


def _reference(s, at):
    """What a reference stands for, and where it ends; `&` when it is none."""
    if s[at + 1:at + 2] == "#":
        return _by_number(s, at)
    end = at + 1
    while end < len(s) and end - at <= 32 and s[end].isascii() and s[end].isalnum():
        end += 1
    name = s[at + 1:end]
    _known.fill()
    if s[end:end + 1] == ";" and name in _known.names:
        return _known.names[name], end + 1
    for n in range(len(name), 1, -1):
        if name[:n] in _known.bare:
            return _known.names[name[:n]], at + 1 + n
    return "&", at + 1


def _by_number(s, at):
    digits = "0123456789"
    start = at + 2
    base = 10
    if s[start:start + 1] in ("x", "X"):
        start += 1
        base = 16
        digits = "0123456789abcdefABCDEF"
    end = start
    while end < len(s) and s[end] in digits:
        end += 1
    if end == start:
        return "&", at + 1
    number = int(s[start:end], base)
    if s[end:end + 1] == ";":
        end += 1
    return _character(number), end


def _character(number):
    """The character of a number, as browsers take it."""
    if number == 0 or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
        return "\ufffd"
    if 0x80 <= number <= 0x9F:
        return _WINDOWS[number - 0x80]
    if number in (13,):
        return "\r"
    if number < 32 and number not in (9, 10, 12) or number == 127 or number & 0xFFFE == 0xFFFE or 0xFDD0 <= number <= 0xFDEF:
        return ""
    return chr(number)


# What the numbers from 0x80 on mean in Windows 1252.
_WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"

"""`string`: sets of characters, `capwords`, `Template`, `Formatter`."""

from stdlib import re
from stdlib.string._formatter import Formatter

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Each word with a capital, the others small."""
    between = " " if sep is None else sep
    return between.join([word.capitalize() for word in s.split(sep)])


class Template:
    """Text in which `$name` and `${name}` are replaced; `$$` is a dollar."""

    delimiter = "$"
    idpattern = None  # CPython's own pattern unless a class below says otherwise

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        return _pieces(self.template, self.delimiter, _name_pattern(self.idpattern))

    def substitute(self, mapping={}, /, **names):
        """The text with values for all names."""
        parts = []
        for kind, text, at in self._pieces():
            if kind == "name":
                parts.append(str(names[text] if text in names else mapping[text]))
            elif kind == "bad":
                self._invalid(at + 1)
            else:
                parts.append(text)
        return "".join(parts)

    def safe_substitute(self, mapping={}, /, **names):
        """The text with values for the names that are known; the rest stays as it is."""
        parts = []
        for kind, text, at in self._pieces():
            if kind == "name" and text in names:
                parts.append(str(names[text]))
            elif kind == "name":
                try:
                    parts.append(str(mapping[text]))
                except KeyError:
                    parts.append(_written(self.template, at + len(self.delimiter), _name_pattern(self.idpattern), self.delimiter))
            else:
                parts.append(text)
        return "".join(parts)

    def is_valid(self):
        for kind, _, _ in self._pieces():
            if kind == "bad":
                return False
        return True

    def get_identifiers(self):
        found = []
        for kind, text, _ in self._pieces():
            if kind == "name" and text not in found:
                found.append(text)
        return found

    def _invalid(self, at):
        lines = self.template[:at].splitlines(keepends=True)
        if lines:
            column = at - len("".join(lines[:-1]))
            line = len(lines)
        else:
            column = 1
            line = 1
        raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")


def _name_pattern(idpattern):
    """What names look like in templates of a class that says so."""
    return None if idpattern is None else re.compile(idpattern, re.IGNORECASE)


def _pieces(template, delimiter, pattern):
    """What a template consists of: (kind, text, place) with the kinds "text", "name" and "bad"."""
    start = 0
    while True:
        at = template.find(delimiter, start)
        if at < 0:
            yield "text", template[start:], start
            return
        yield "text", template[start:at], start
        behind = at + len(delimiter)
        if template.startswith(delimiter, behind):
            yield "text", delimiter, at
            start = behind + len(delimiter)
            continue
        braced = template.startswith("{", behind)
        first = behind + 1 if braced else behind
        end = _end_of_name(template, first, pattern)
        if end == first or braced and not template.startswith("}", end):
            yield "bad", delimiter, at
            start = behind
        else:
            yield "name", template[first:end], at
            start = end + 1 if braced else end


def _end_of_name(text, start, pattern):
    if pattern is not None:
        found = pattern.match(text, start)
        return start if found is None else found.end()
    end = start
    while end < len(text) and _belongs_to_name(text[end], end > start):
        end += 1
    return end


def _belongs_to_name(c, inside):
    return c.isascii() and (c.isalpha() or c == "_" or inside and c.isdigit())


def _written(template, behind, pattern, delimiter):
    """The placeholder whose delimiter ends at a place, as it is written."""
    braced = template.startswith("{", behind)
    end = _end_of_name(template, behind + 1 if braced else behind, pattern)
    return delimiter + template[behind : end + 1 if braced else end]

"""The text of a TOML document, and where one is in it: white space, comments, strings. Every error says its place."""

BARE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
HEX = "0123456789abcdefABCDEF"
ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}


class TOMLDecodeError(ValueError):
    """The text is no TOML document."""


class Text:
    """A text that is read from its beginning."""

    def __init__(self, text: str):
        self.text = text
        self.at = 0

    def error(self, message: str, at: int = -1) -> TOMLDecodeError:
        at = self.at if at < 0 else at
        if at >= len(self.text):
            return TOMLDecodeError(f"{message} (at end of document)")
        line = self.text.count("\n", 0, at) + 1
        column = at - self.text.rfind("\n", 0, at)
        return TOMLDecodeError(f"{message} (at line {line}, column {column})")

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def starts(self, word: str) -> bool:
        return self.text.startswith(word, self.at)

    def take(self, word: str) -> bool:
        """Goes behind the word if it is next."""
        if not self.text.startswith(word, self.at):
            return False
        self.at += len(word)
        return True

    def skip(self, letters: str) -> None:
        while self.at < len(self.text) and self.text[self.at] in letters:
            self.at += 1

    def skip_blank(self) -> None:
        """White space, line ends and comments."""
        self.skip(" \t\n")
        while self.peek() == "#":
            self.skip_comment()
            self.skip(" \t\n")

    def skip_comment(self) -> None:
        if self.peek() != "#":
            return
        end = self.text.find("\n", self.at)
        end = len(self.text) if end < 0 else end
        self._refuse(self.at + 1, end, "")
        self.at = end

    def _refuse(self, start: int, end: int, allowed: str) -> None:
        """TOMLDecodeError where one of these characters controls something."""
        for i in range(start, end):
            if _is_control(self.text[i]) and self.text[i] not in allowed:
                raise self.error(f"Found invalid character {self.text[i]!r}", i)

    # Keys.

    def key(self) -> tuple[str, ...]:
        """A dotted key; what is behind it is no white space."""
        parts = [self._key_part()]
        self.skip(" \t")
        while self.take("."):
            self.skip(" \t")
            parts.append(self._key_part())
            self.skip(" \t")
        return tuple(parts)

    def _key_part(self) -> str:
        c = self.peek()
        if c and c in BARE:
            start = self.at
            self.skip(BARE)
            return self.text[start : self.at]
        if c == "'":
            return self.literal()
        if c == '"':
            return self.basic()
        raise self.error("Invalid initial character for a key part")

    # Strings.

    def string(self) -> str:
        """Any of the four kinds, at its quote."""
        if self.take('"""'):
            self.take("\n")
            text = self._basic_until('"""')
            return text + self._more_quotes('"')
        if self.take("'''"):
            self.take("\n")
            text = self._literal_until("'''", "\t\n")
            return text + self._more_quotes("'")
        return self.literal() if self.peek() == "'" else self.basic()

    def _more_quotes(self, quote: str) -> str:
        """Up to two quotes may stand before the three that end a string."""
        more = ""
        while len(more) < 2 and self.take(quote):
            more += quote
        return more

    def literal(self) -> str:
        self.at += 1
        return self._literal_until("'", "\t")

    def basic(self) -> str:
        self.at += 1
        return self._basic_until('"')

    def _literal_until(self, end: str, allowed: str) -> str:
        start = self.at
        found = self.text.find(end, start)
        self._refuse(start, len(self.text) if found < 0 else found, allowed)
        if found < 0:
            raise self.error(f"Expected {end!r}", len(self.text))
        self.at = found + len(end)
        return self.text[start:found]

    def _basic_until(self, end: str) -> str:
        many = len(end) == 3
        parts = []
        while self.at < len(self.text):
            c = self.text[self.at]
            if self.take(end):
                return "".join(parts)
            if c == "\\":
                parts.append(self._escape(many))
                continue
            if _is_control(c) and c != "\t" and not (many and c == "\n"):
                raise self.error(f"Illegal character {c!r}")
            parts.append(c)
            self.at += 1
        raise self.error("Unterminated string")

    def _escape(self, many: bool) -> str:
        c = self.text[self.at + 1 : self.at + 2]
        self.at += 2
        if many and c and c in " \t\n":
            if c != "\n":
                self.skip(" \t")
                if not self.peek():
                    return ""
                if self.peek() != "\n":
                    raise self.error("Unescaped '\\' in a string")
            self.skip(" \t\n")
            return ""
        if c == "u":
            return self._code_point(4)
        if c == "U":
            return self._code_point(8)
        if c in ESCAPES:
            return ESCAPES[c]
        if not c:
            raise self.error("Unterminated string")
        raise self.error("Unescaped '\\' in a string")

    def _code_point(self, length: int) -> str:
        digits = self.text[self.at : self.at + length]
        if len(digits) != length or not all([c in HEX for c in digits]):
            raise self.error("Invalid hex value")
        self.at += length
        code = int(digits, 16)
        if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
            raise self.error("Escaped character is not a Unicode scalar value")
        return chr(code)


def _is_control(c: str) -> bool:
    return c < " " or c == "\x7f"

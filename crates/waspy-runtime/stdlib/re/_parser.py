# dialect: typed
"""The parser: the text of a pattern to the code of `_code.py`, in one pass.

What is parsed is a `Piece`: code that can stand anywhere, and the least and the greatest number of characters that it takes.
"""

from stdlib.re._classes import CharacterParser
from stdlib.re._code import AGAIN, ALL, ANY, ASCII, AT, ATOMIC, DONE, DOTALL, GREEDY, GROUP, IF, IGNORECASE, JUMP, JUMP_SPLIT
from stdlib.re._code import LAST_LINE_END, LAZY, LINE_BEGIN, LINE_END, LOCALE, LOOK, LOOP, MANY, MARK, MULTILINE, POSSESSIVE
from stdlib.re._code import SPLIT, TEXT_BEGIN, UNICODE, VERBOSE
from stdlib.re._errors import error
from stdlib.re._piece import Piece
from stdlib.re._sets import CharSet

MOST: int = 4294967295
LETTERS = "aiLmsux"


class Parser(CharacterParser):
    """A pattern that is being parsed."""

    groups: int
    loops: int
    names: dict[str, int]
    _least: list[int]
    _greatest: list[int]
    _open: list[bool]
    # The groups that conditions name by number, and where: they may be written behind the condition.
    _later: dict[int, int]
    # Is there a look-behind of no fixed width? That is said last. And the groups before the one that is being parsed, or -1.
    _unbounded: bool
    _before: int

    def __init__(self, shown: object, flags: int) -> None:
        super().__init__(shown, flags)
        self.groups = 0
        self.loops = 0
        self.names = {}
        self._least = [0]
        self._greatest = [0]
        self._open = [True]
        self._later = {}
        self._unbounded = False
        self._before = -1

    def only_ascii(self) -> bool:
        """Are letters, digits and spaces those of ASCII? Those of bytes are."""
        return self._of_bytes or self.flags & ASCII != 0

    def parse(self) -> list[int]:
        """The code of the whole pattern."""
        check_flags(self._flags, self._of_bytes)
        whole = self._alternatives(True)
        if self._pos < len(self._text):
            raise self._error("unbalanced parenthesis", self._pos)
        for group, at in self._later.items():
            if group > self.groups:
                raise self._error("invalid group reference " + str(group), at)
        self.flags = check_flags(self.flags, self._of_bytes)
        if self._unbounded:
            raise error("look-behind requires fixed-width pattern")
        return whole.code + [DONE]

    def _alternatives(self, outermost: bool) -> Piece:
        pieces = [self._sequence(outermost)]
        while self._take("|"):
            pieces.append(self._sequence(False))
        result = pieces.pop()
        while pieces:
            piece = pieces.pop()
            code = [SPLIT, len(piece.code) + 4] + piece.code + [JUMP, len(result.code) + 2] + result.code
            result = Piece(code, min(piece.least, result.least), _greater(piece.greatest, result.greatest))
        return result

    def _sequence(self, first: bool) -> Piece:
        """Items one after the other, up to `|`, `)` or the end. `first`: flags for the whole pattern may stand at its beginning."""
        done = Piece([], 0, 0)
        last = Piece([], 0, 0)
        while self._pos < len(self._text):
            c = self._text[self._pos]
            if c == "|" or c == ")":
                break
            if self._flags & VERBOSE != 0 and self._skip_space():
                continue
            here = self._pos
            if c == "*" or c == "+" or c == "?" or c == "{" and self._is_count():
                last = self._repetition(last, here)
                continue
            if c == "(" and self._comment_or_flags(first and not done.code and not last.code):
                continue
            done.add(last)
            last = self._item(c)
        done.add(last)
        return done

    def _skip_space(self) -> bool:
        """White space and comments of verbose patterns."""
        c = self._text[self._pos]
        if c == "#":
            end = self._text.find("\n", self._pos)
            self._pos = len(self._text) if end < 0 else end + 1
            return True
        if c in " \t\n\r\v\f":
            self._pos = self._pos + 1
            return True
        return False

    def _item(self, c: str) -> Piece:
        self._pos = self._pos + 1
        if c == ".":
            return Piece([ALL if self._flags & DOTALL != 0 else ANY, 0], 1, 1)
        if c == "^":
            return _place(LINE_BEGIN if self._flags & MULTILINE != 0 else TEXT_BEGIN)
        if c == "$":
            return _place(LINE_END if self._flags & MULTILINE != 0 else LAST_LINE_END)
        if c == "[":
            return self._class()
        if c == "(":
            return self._group(self._pos - 1)
        if c == "\\":
            return self._escape()
        return self._literal(ord(c))

    # Repetitions.

    def _is_count(self) -> bool:
        """Does a count `{m,n}` stand here? Another `{` is a character."""
        at = self._pos + 1
        if self._text.startswith("}", at):
            return False
        at = self._digits_end(at)
        if self._text.startswith(",", at):
            at = self._digits_end(at + 1)
        return self._text.startswith("}", at)

    def _digits_end(self, at: int) -> int:
        while at < len(self._text) and self._text[at] in "0123456789":
            at = at + 1
        return at

    def _count(self) -> int:
        """A number, or -1 where none is written."""
        end = self._digits_end(self._pos)
        digits = self._text[self._pos : end]
        self._pos = end
        if not digits:
            return -1
        value = int(digits)
        if value >= MOST:
            raise OverflowError("the repetition number is too large")
        return value

    def _repetition(self, body: Piece, here: int) -> Piece:
        c = self._text[here]
        self._pos = here + 1
        low = 1 if c == "+" else 0
        high = 1 if c == "?" else -1
        if c == "{":
            low = self._count()
            high = low
            if self._take(","):
                high = self._count()
            self._pos = self._pos + 1
            if low < 0:
                low = 0
            if 0 <= high and high < low:
                raise self._error("min repeat greater than max repeat", here + 1)
        if body.is_place() or body.is_nothing():
            raise self._error("nothing to repeat", here)
        if body.repeated:
            raise self._error("multiple repeat", here)
        how = GREEDY
        if self._take("?"):
            how = LAZY
        elif self._take("+"):
            how = POSSESSIVE
        return self._repeated(body, low, high, how)

    def _repeated(self, body: Piece, low: int, high: int, how: int) -> Piece:
        code: list[int]
        if body.is_character():
            code = [MANY, body.code[0], body.code[1], low, high, how]
        elif how == POSSESSIVE:
            inner = self._repeated(body, low, high, GREEDY)
            code = [ATOMIC, len(inner.code) + 3] + inner.code + [DONE]
        elif low == 0 and high == 1:
            code = [JUMP_SPLIT if how == LAZY else SPLIT, len(body.code) + 2] + body.code
        else:
            loop = self.loops
            self.loops = loop + 1
            length = len(body.code)
            code = [LOOP, loop, JUMP, length + 2] + body.code + [AGAIN, loop, low, high, how, -length]
        greatest = -1
        if body.greatest == 0:
            greatest = 0
        elif high >= 0 and body.greatest > 0:
            greatest = body.greatest * high
        result = Piece(code, body.least * low, greatest)
        result.repeated = True
        return result

    # Groups.

    def _comment_or_flags(self, first: bool) -> bool:
        """A comment, or flags for the whole pattern, in parentheses: nothing that takes part in matching."""
        start = self._pos
        if self._text.startswith("(?#", start):
            end = self._text.find(")", start)
            if end < 0:
                raise self._error("missing ), unterminated comment", start)
            self._pos = end + 1
            return True
        end = start + 2
        while end < len(self._text) and self._text[end] in LETTERS:
            end = end + 1
        if not self._text.startswith("(?", start) or end == start + 2 or not self._text.startswith(")", end):
            return False
        added = 0
        for i in range(start + 2, end):
            added = self._with_flag(added, self._text[i], i + 1)
        self._flags = self._flags | added
        if not first:
            raise self._error("global flags not at the start of the expression", start)
        check_flags(self._flags, self._of_bytes)
        self.flags = self._flags
        self._pos = end + 1
        return True

    def _group(self, start: int) -> Piece:
        if not self._take("?"):
            return self._capture("", start)
        if self._pos == len(self._text):
            raise self._error("unexpected end of pattern", self._pos)
        c = self._text[self._pos]
        self._pos = self._pos + 1
        if c == ":":
            return self._inside(start, self._flags)
        if c == "P":
            return self._named(start)
        if c == ">":
            inner = self._inside(start, self._flags)
            return Piece([ATOMIC, len(inner.code) + 3] + inner.code + [DONE], inner.least, inner.greatest)
        if c == "=" or c == "!":
            return self._look(start, c == "!", False)
        if c == "<":
            return self._behind(start)
        if c == "(":
            return self._condition(start)
        if c in LETTERS or c == "-":
            self._pos = self._pos - 1
            return self._inside(start, self._scoped_flags())
        raise self._error("unknown extension ?" + c, self._pos - 2)

    def _inside(self, start: int, flags: int) -> Piece:
        """The pattern up to the closing parenthesis."""
        before = self._flags
        self._flags = flags
        inner = self._alternatives(False)
        self._flags = before
        if not self._take(")"):
            raise self._error("missing ), unterminated subpattern", start)
        inner.repeated = False
        inner.grouped = True
        return inner

    def _capture(self, name: str, start: int) -> Piece:
        group = self.groups + 1
        if name:
            if name in self.names:
                known = str(self.names[name])
                message = "redefinition of group name " + repr(name) + " as group " + str(group) + "; was group " + known
                raise self._error(message, self._pos - len(name) - 1)
            self.names[name] = group
        self.groups = group
        self._open.append(True)
        self._least.append(0)
        self._greatest.append(0)
        inner = self._inside(start, self._flags)
        self._open[group] = False
        self._least[group] = inner.least
        self._greatest[group] = inner.greatest
        return Piece([MARK, 2 * group] + inner.code + [MARK, 2 * group + 1], inner.least, inner.greatest)

    def _named(self, start: int) -> Piece:
        if self._take("<"):
            name = self._name(">", "group name")
            self._check_name(name, 1)
            return self._capture(name, start)
        if self._take("="):
            name = self._name(")", "group name")
            self._check_name(name, 1)
            if name not in self.names:
                raise self._error("unknown group name " + repr(name), self._pos - len(name) - 1)
            group = self.names[name]
            if self._open[group]:
                raise self._error("cannot refer to an open group", self._pos - len(name) - 1)
            return self._reference(group)
        if self._pos == len(self._text):
            raise self._error("unexpected end of pattern", self._pos)
        raise self._error("unknown extension ?P" + self._text[self._pos], self._pos - 2)

    def _name(self, end: str, what: str) -> str:
        at = self._text.find(end, self._pos)
        if at < 0:
            rest = len(self._text) - self._pos
            if rest == 0:
                raise self._error("missing " + what, self._pos)
            raise self._error("missing " + end + ", unterminated name", self._pos)
        name = self._text[self._pos : at]
        if not name:
            raise self._error("missing " + what, at)
        self._pos = at + 1
        return name

    def _check_name(self, name: str, behind: int) -> None:
        if not name.isidentifier() or self._of_bytes and not name.isascii():
            raise self._error("bad character in group name " + (ascii(name) if self._of_bytes else repr(name)), self._pos - len(name) - behind)

    def _check_behind(self, group: int) -> None:
        """What looks back cannot ask for groups inside itself."""
        if self._before < 0:
            return
        if group > self.groups or self._open[group]:
            raise self._error("cannot refer to an open group", self._pos)
        if group > self._before:
            raise self._error("cannot refer to group defined in the same lookbehind subpattern", self._pos)

    def _reference(self, group: int) -> Piece:
        self._check_behind(group)
        code = [GROUP, group, 1 if self._flags & IGNORECASE != 0 else 0]
        return Piece(code, self._least[group], self._greatest[group])

    def _numbered(self, group: int, start: int) -> Piece:
        if group > self.groups:
            raise self._error("invalid group reference " + str(group), start + 1)
        if self._open[group]:
            raise self._error("cannot refer to an open group", start)
        return self._reference(group)

    def _look(self, start: int, negative: bool, behind: bool) -> Piece:
        before = self._before
        if behind and before < 0:
            self._before = self.groups
        inner = self._inside(start, self._flags)
        self._before = before
        if behind and inner.least != inner.greatest:
            self._unbounded = True
        back = inner.least if behind else 0
        code = [LOOK, len(inner.code) + 5, 1 if negative else 0, back] + inner.code + [DONE]
        return Piece(code, 0, 0)

    def _behind(self, start: int) -> Piece:
        if self._pos == len(self._text):
            raise self._error("unexpected end of pattern", self._pos)
        c = self._text[self._pos]
        if c != "=" and c != "!":
            raise self._error("unknown extension ?<" + c, self._pos - 2)
        self._pos = self._pos + 1
        return self._look(start, c == "!", True)

    def _condition(self, start: int) -> Piece:
        """`(?(group)yes|no)`."""
        name = self._name(")", "group name")
        group = self._condition_group(name)
        self._check_behind(group)
        yes = self._sequence(False)
        no = Piece([], 0, 0)
        if self._take("|"):
            no = self._sequence(False)
            if self._text.startswith("|", self._pos):
                raise self._error("conditional backref with more than two branches", self._pos)
        if not self._take(")"):
            raise self._error("missing ), unterminated subpattern", start)
        code = [IF, group, len(yes.code) + 5] + yes.code + [JUMP, len(no.code) + 2] + no.code
        return Piece(code, min(yes.least, no.least), _greater(yes.greatest, no.greatest))

    def _condition_group(self, name: str) -> int:
        at = self._pos - len(name) - 1
        if name.isidentifier():
            if name not in self.names:
                raise self._error("unknown group name " + repr(name), at)
            return self.names[name]
        if not name.isdecimal() or not name.isascii():
            raise self._error("bad character in group name " + repr(name), at)
        group = int(name)
        if group == 0:
            raise self._error("bad group number", at)
        if group not in self._later:
            self._later[group] = at
        return group

    # Flags.

    def _scoped_flags(self) -> int:
        """The flags of `(?i-s:...)`, up to the colon."""
        added = 0
        removed = 0
        while self._pos < len(self._text) and self._text[self._pos] in LETTERS:
            c = self._text[self._pos]
            self._pos = self._pos + 1
            added = self._with_flag(added, c, self._pos)
        if self._take("-"):
            removed = self._removed_flags()
        elif not self._take(":"):
            self._flag_missing("missing -, : or )")
        if added & removed != 0:
            raise self._error("bad inline flags: flag turned on and off", self._pos - 1)
        flags = self._flags
        if added & (ASCII | UNICODE | LOCALE) != 0:
            flags = flags & ~(ASCII | UNICODE | LOCALE)
        return (flags | added) & ~removed

    def _removed_flags(self) -> int:
        removed = 0
        if self._pos == len(self._text):
            raise self._error("missing flag", self._pos)
        if self._text[self._pos] not in LETTERS:
            self._flag_missing("missing flag")
        while self._pos < len(self._text) and self._text[self._pos] in LETTERS:
            c = self._text[self._pos]
            self._pos = self._pos + 1
            if c in "aLu":
                raise self._error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", self._pos)
            removed = removed | flag_of(c)
        if not self._take(":"):
            self._flag_missing("missing :")
        return removed

    def _flag_missing(self, message: str) -> None:
        if self._pos < len(self._text) and self._text[self._pos].isalpha():
            raise self._error("unknown flag", self._pos)
        raise self._error(message, self._pos)

    def _with_flag(self, added: int, c: str, at: int) -> int:
        """The flags that are written, with another one."""
        if self._of_bytes and c == "u":
            raise self._error("bad inline flags: cannot use 'u' flag with a bytes pattern", at)
        if not self._of_bytes and c == "L":
            raise self._error("bad inline flags: cannot use 'L' flag with a str pattern", at)
        flag = flag_of(c)
        kind = (added | flag) & (ASCII | UNICODE | LOCALE)
        if flag & kind != 0 and kind != flag:
            raise self._error("bad inline flags: flags 'a', 'u' and 'L' are incompatible", at)
        return added | flag


def check_flags(flags: int, of_bytes: bool) -> int:
    """The flags of a pattern, with the one that patterns of texts have unless they say otherwise."""
    if of_bytes:
        if flags & UNICODE != 0:
            raise ValueError("cannot use UNICODE flag with a bytes pattern")
        if flags & LOCALE != 0 and flags & ASCII != 0:
            raise ValueError("ASCII and LOCALE flags are incompatible")
        return flags
    if flags & LOCALE != 0:
        raise ValueError("cannot use LOCALE flag with a str pattern")
    if flags & ASCII == 0:
        return flags | UNICODE
    if flags & UNICODE != 0:
        raise ValueError("ASCII and UNICODE flags are incompatible")
    return flags


def flag_of(letter: str) -> int:
    """The flag that a letter stands for."""
    if letter == "i":
        return IGNORECASE
    if letter == "m":
        return MULTILINE
    if letter == "s":
        return DOTALL
    if letter == "x":
        return VERBOSE
    if letter == "a":
        return ASCII
    if letter == "L":
        return LOCALE
    return UNICODE


def _greater(a: int, b: int) -> int:
    """The greater of two greatest numbers, where -1 is without end."""
    return -1 if a < 0 or b < 0 else max(a, b)


def _place(kind: int) -> Piece:
    return Piece([AT, kind], 0, 0)

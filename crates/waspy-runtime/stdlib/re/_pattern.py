# dialect: typed
"""`re.Pattern`: a compiled pattern, and what it does with texts."""

from lowlevel.wasm import *
from core.object import type_name
from builtins.memoryview import bytes_of_buffer, is_buffer
from stdlib.re._code import ASCII, DEBUG, DOTALL, IGNORECASE, LOCALE, MULTILINE, UNICODE, VERBOSE
from stdlib.re._match import Match
from stdlib.re._matcher import Matcher, Program
from stdlib.re._parser import Parser
from stdlib.re._template import Template
from stdlib.re._text import checked, joined, not_part, piece_of, points_of

MOST = 9223372036854775807


@native
class Pattern[S]:
    """A compiled pattern."""

    pattern: S
    flags: int
    groups: int
    groupindex: dict[str, int]
    _program: Program

    def __init__(self, pattern: S, flags: int) -> None:
        parser = Parser(pattern, flags)
        code = parser.parse()
        self.pattern = pattern
        self.flags = parser.flags
        self.groups = parser.groups
        self.groupindex = parser.names
        only_ascii = parser.only_ascii()
        self._program = Program(code, parser.sets, parser.groups, parser.loops, only_ascii)

    # One match.

    def match[T](self, string: T, pos: int = 0, endpos: int = MOST) -> Match[S] | None:
        """At the place `pos`."""
        scan = Scan(self, checked(self.pattern, string), pos, endpos)
        return scan.made() if scan.matcher.match(scan.pos, False) else None

    def fullmatch[T](self, string: T, pos: int = 0, endpos: int = MOST) -> Match[S] | None:
        """The whole text."""
        scan = Scan(self, checked(self.pattern, string), pos, endpos)
        return scan.made() if scan.matcher.match(scan.pos, True) else None

    def search[T](self, string: T, pos: int = 0, endpos: int = MOST) -> Match[S] | None:
        """The first from `pos` on."""
        scan = Scan(self, checked(self.pattern, string), pos, endpos)
        return scan.made() if scan.matcher.search(scan.pos, False) else None

    # All matches.

    def finditer[T](self, string: T, pos: int = 0, endpos: int = MOST) -> Matches[S]:
        return Matches(Scan(self, checked(self.pattern, string), pos, endpos))

    def findall[T](self, string: T, pos: int = 0, endpos: int = MOST) -> list[object]:
        """The texts of the matches, or of their groups where the pattern has some."""
        found = list[object]()
        scan = Scan(self, checked(self.pattern, string), pos, endpos)
        while scan.next():
            if self.groups == 0:
                found.append(scan.text(0))
            elif self.groups == 1:
                found.append(scan.text(1))
            else:
                found.append(tuple([scan.text(group) for group in range(1, self.groups + 1)]))
        return found

    def split[T](self, string: T, maxsplit: int = 0) -> list[Either[S, S] | None]:
        """What is between the matches, with their groups."""
        parts = list[Either[S, S] | None]()
        text = checked(self.pattern, string)
        scan = Scan(self, text, 0, MOST)
        last = 0
        while (maxsplit == 0 or scan.count < maxsplit) and scan.next():
            parts.append(text[last : scan.matcher.marks[0]])
            for group in range(1, self.groups + 1):
                if scan.has(group):
                    parts.append(scan.text(group))
                else:
                    parts.append(None)
            last = scan.matcher.marks[1]
        parts.append(text[last:])
        return parts

    # Replacing. What a function of the program does with a match has to be known where it is given, so it is told from a text.

    def sub[F, R, T](self, repl: Called[F, [Match[S]], R], string: T, count: int = 0) -> S:
        """The text with the matches replaced."""
        return self._replaced(repl, checked(self.pattern, string), count).text()

    def sub[F, T](self, repl: F, string: T, count: int = 0) -> S:
        """The text with the matches replaced."""
        return self._replaced(repl, checked(self.pattern, string), count).text()

    def subn[F, R, T](self, repl: Called[F, [Match[S]], R], string: T, count: int = 0) -> tuple[Either[S, S], int]:
        """The text with the matches replaced, and their number."""
        replaced = self._replaced(repl, checked(self.pattern, string), count)
        return (replaced.text(), replaced.scan.count)

    def subn[F, T](self, repl: F, string: T, count: int = 0) -> tuple[Either[S, S], int]:
        """The text with the matches replaced, and their number."""
        replaced = self._replaced(repl, checked(self.pattern, string), count)
        return (replaced.text(), replaced.scan.count)

    def _replaced[F](self, repl: F, string: S, count: int) -> Replaced[S]:
        """By a template, or by what a function makes of each match."""
        replaced = Replaced(Scan(self, string, 0, MOST), count)
        if isinstance(repl, str):
            if isinstance(string, str):
                replaced.fill(Template(repl, self.groupindex, self.groups))
            else:
                replaced.refuse(repl, Template(repl, self.groupindex, self.groups))
        elif isinstance(repl, bytes):
            if isinstance(string, str):
                replaced.refuse(repl, Template(repl, self.groupindex, self.groups))
            else:
                replaced.fill(Template(repl, self.groupindex, self.groups))
        elif not callable(repl):
            raise TypeError("decoding to str: need a bytes-like object, " + type_name(repl) + " found")
        else:
            while replaced.next():
                replaced.take(repl(replaced.scan.made()))
        replaced.finish()
        return replaced

    # What it looks like.

    def __str__(self) -> str:
        return self.__repr__()

    def __repr__(self) -> str:
        text = repr(self.pattern)
        flags = flag_names(self.flags & ~UNICODE)
        # A long one is cut, as CPython does.
        if len(text) > 200:
            text = text[:200]
        return "re.compile(" + text + (", " + flags if flags else "") + ")"

    def __eq__(self, other: Pattern[S]) -> bool:
        return self.flags == other.flags and self.pattern == other.pattern

    def __hash__(self) -> int:
        return hash(self.pattern) ^ self.flags

    def __copy__(self) -> Pattern[S]:
        return self

    def __deepcopy__(self, memo: object, /) -> Pattern[S]:
        return self


def flag_names(flags: int) -> str:
    """Flags as a program writes them."""
    names: list[str] = []
    for bit, name in (
        (IGNORECASE, "re.IGNORECASE"),
        (LOCALE, "re.LOCALE"),
        (MULTILINE, "re.MULTILINE"),
        (DOTALL, "re.DOTALL"),
        (UNICODE, "re.UNICODE"),
        (VERBOSE, "re.VERBOSE"),
        (DEBUG, "re.DEBUG"),
        (ASCII, "re.ASCII"),
    ):
        if flags & bit != 0:
            names.append(name)
    return "|".join(names)


class Scan[S]:
    """A pattern on its way through a text, from match to match."""

    pattern: Pattern[S]
    string: S
    pos: int
    endpos: int
    matcher: Matcher
    count: int
    _at: int

    def __init__(self, pattern: Pattern[S], string: S, pos: int, endpos: int) -> None:
        points = points_of(string)
        n = len(points)
        self.pattern = pattern
        self.string = string
        self.pos = min(max(pos, 0), n)
        self.endpos = min(max(endpos, 0), n)
        self.matcher = Matcher(pattern._program, points, self.endpos)
        self.count = 0
        self._at = self.pos

    def next(self) -> bool:
        """The next match. One that takes nothing may stand right behind another, but not behind such a one."""
        marks = self.matcher.marks
        after_nothing = self.count > 0 and marks[0] == marks[1]
        if not self.matcher.search(self._at, after_nothing):
            return False
        self._at = marks[1]
        self.count = self.count + 1
        return True

    def has(self, group: int) -> bool:
        return self.matcher.marks[2 * group + 1] >= 0

    def text(self, group: int) -> S:
        """The text of a group; nothing if it has not matched."""
        marks = self.matcher.marks
        if self.has(group):
            return self.string[marks[2 * group] : marks[2 * group + 1]]
        return self.string[0:0]

    def made(self) -> Match[S]:
        """The match that was found."""
        match = new[Match[S]]()
        match.string = self.string
        match.pos = self.pos
        match.endpos = self.endpos
        match.re = self.pattern
        last = self.matcher.last_group()
        match.lastindex = last if last > 0 else None
        match._marks = self.matcher.marks[: 2 * self.pattern.groups + 2]
        return match


@native("builtins", "callable_iterator")
class Matches[S]:
    """The iterator of `finditer`."""

    _scan: Scan[S]

    def __init__(self, scan: Scan[S]) -> None:
        self._scan = scan

    @inline
    def __iter__(self) -> Matches[S]:
        return self

    def _more(self) -> bool:
        return self._scan.next()

    def _take(self) -> Match[S]:
        return self._scan.made()

    def __next__(self) -> Match[S]:
        if self._more():
            return self._take()
        raise StopIteration()


class Replaced[S]:
    """A text in which matches are being replaced."""

    scan: Scan[S]
    parts: list[S]
    _most: int
    _last: int

    def __init__(self, scan: Scan[S], most: int) -> None:
        self.scan = scan
        self.parts = []
        self._most = most
        self._last = 0

    def next(self) -> bool:
        """Goes to the next match; what is before it is kept."""
        if self._most > 0 and self.scan.count == self._most or not self.scan.next():
            return False
        marks = self.scan.matcher.marks
        if self._last < marks[0]:
            self.parts.append(self.scan.string[self._last : marks[0]])
        self._last = marks[1]
        return True

    def fill(self, template: Template) -> None:
        """All matches by a template."""
        like = self.scan.string
        texts = [piece_of(like, text) for text in template.texts]
        while self.next():
            self.parts.append(texts[0])
            for i in range(len(template.groups)):
                self.parts.append(self.scan.text(template.groups[i]))
                self.parts.append(texts[i + 1])

    def refuse(self, shown: object, template: Template) -> None:
        """A template of the other kind: nothing is wrong as long as it is not needed."""
        if self.next():
            like = self.scan.string
            if template.groups:
                # Its texts and those of the groups are joined before they are put between the others.
                raise not_part(not isinstance(like, str), 1, like)
            raise not_part(isinstance(like, str), len(self.parts), shown)

    def take[R](self, text: R) -> None:
        """What a function has made of a match. `None` stands for nothing."""
        like = self.scan.string
        if isinstance(like, str):
            if isinstance(text, str):
                self.parts.append(text)
            elif text is not None:
                raise not_part(isinstance(like, str), len(self.parts), text)
        elif isinstance(text, bytes):
            self.parts.append(text)
        elif text is not None:
            if not is_buffer(text):
                raise not_part(isinstance(like, str), len(self.parts), text)
            self.parts.append(bytes_of_buffer(text))

    def text(self) -> S:
        return joined(self.scan.string, self.parts)

    def finish(self) -> None:
        self.parts.append(self.scan.string[self._last :])

# dialect: typed
"""`re.Match`: where a pattern and its groups have matched."""


from lowlevel.wasm import *
from stdlib.re._pattern import Pattern
from stdlib.re._template import Template
from stdlib.re._text import joined, not_part, piece_of


@native
class Match[S]:
    """A match in a text."""

    string: S
    pos: int
    endpos: int
    re: Pattern[S]
    lastindex: int | None
    _marks: list[int]

    @property
    def lastgroup(self) -> str | None:
        last = self.lastindex
        if last is not None:
            for name, group in self.re.groupindex.items():
                if group == last:
                    return name
        return None

    @property
    def regs(self) -> tuple[tuple[int, int]]:
        return tuple([self._span(group) for group in range(self.re.groups + 1)])

    # What the groups have matched. `Either[S, S]` is what S stands for, while a container of S itself would share its cell: what a
    # program puts into the container would be what patterns are of.

    def group(self) -> S:
        return self._text(0)

    def group[G](self, group: G, /) -> S | None:
        return self._found(self._any(group))

    def group(self, first: object, second: object, /, *groups: object) -> tuple[Either[S, S] | None]:
        found = list[Either[S, S] | None]()
        found.append(self._found(self._any(first)))
        found.append(self._found(self._any(second)))
        for group in groups:
            found.append(self._found(self._any(group)))
        return tuple(found)

    def __getitem__[G](self, group: G) -> S | None:
        return self._found(self._any(group))

    def groups(self) -> tuple[Either[S, S] | None]:
        return tuple([self._found(group) for group in range(1, self.re.groups + 1)])

    def groups(self, default: Either[S, S]) -> tuple[Either[S, S]]:
        return tuple([self._text(group) if self._has(group) else default for group in range(1, self.re.groups + 1)])

    def groups(self, default: object) -> tuple[object]:
        values = list[object]()
        for group in range(1, self.re.groups + 1):
            if self._has(group):
                values.append(self._text(group))
            else:
                values.append(default)
        return tuple(values)

    def groupdict(self) -> dict[str, Either[S, S] | None]:
        values = dict[str, Either[S, S] | None]()
        for name, group in self.re.groupindex.items():
            values[name] = self._found(group)
        return values

    def groupdict(self, default: Either[S, S]) -> dict[str, Either[S, S]]:
        values = dict[str, Either[S, S]]()
        for name, group in self.re.groupindex.items():
            values[name] = self._text(group) if self._has(group) else default
        return values

    def groupdict(self, default: object) -> dict[str, object]:
        values = dict[str, object]()
        for name, group in self.re.groupindex.items():
            if self._has(group):
                values[name] = self._text(group)
            else:
                values[name] = default
        return values

    def expand(self, template: object) -> S:
        """A template with the texts of the groups."""
        return self._filled(Template(template, self.re.groupindex, self.re.groups), template)

    def _filled(self, template: Template, shown: object) -> S:
        like = self.string
        if template.groups and isinstance(shown, str) != isinstance(like, str):
            raise not_part(isinstance(shown, str), 1, like)
        parts: list[S] = [piece_of(like, template.texts[0])]
        for i in range(len(template.groups)):
            group = template.groups[i]
            if self._has(group):
                parts.append(self._text(group))
            parts.append(piece_of(like, template.texts[i + 1]))
        return joined(like, parts)

    # Where.

    def start(self) -> int:
        return self._marks[0]

    def start[G](self, group: G, /) -> int:
        return self._span(self._any(group))[0]

    def end(self) -> int:
        return self._marks[1]

    def end[G](self, group: G, /) -> int:
        return self._span(self._any(group))[1]

    def span(self) -> tuple[int, int]:
        return self._span(0)

    def span[G](self, group: G, /) -> tuple[int, int]:
        return self._span(self._any(group))

    def __str__(self) -> str:
        return self.__repr__()

    def __repr__(self) -> str:
        span = repr(self.span())
        return "<re.Match object; span=" + span + ", match=" + repr(self._text(0)) + ">"

    def __copy__(self) -> Match[S]:
        return self

    def __deepcopy__(self, memo: object, /) -> Match[S]:
        return self

    # Groups by number and name.

    def _has(self, group: int) -> bool:
        return self._marks[2 * group + 1] >= 0

    def _text(self, group: int) -> S:
        """The text of a group that has matched."""
        return self.string[self._marks[2 * group] : self._marks[2 * group + 1]]

    def _found(self, group: int) -> S | None:
        if self._has(group):
            return self._text(group)
        return None

    def _span(self, group: int) -> tuple[int, int]:
        if self._has(group):
            return (self._marks[2 * group], self._marks[2 * group + 1])
        return (-1, -1)

    def _any[G](self, group: G) -> int:
        if isinstance(group, int):
            return self._number(group)
        if isinstance(group, str):
            return self._named(group)
        raise IndexError("no such group")

    def _number(self, group: int) -> int:
        if group < 0 or group > self.re.groups:
            raise IndexError("no such group")
        return group

    def _named(self, name: str) -> int:
        group = self.re.groupindex.get(name, -1)
        if group < 0:
            raise IndexError("no such group")
        return group

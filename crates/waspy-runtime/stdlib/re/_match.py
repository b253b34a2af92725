# dialect: typed
"""`re.Match`: where a pattern and its groups have matched."""


from stdlib.re._pattern import Pattern
from stdlib.re._template import Template


@native
class Match:
    """A match in a text."""

    string: str
    pos: int
    endpos: int
    re: Pattern
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

    # What the groups have matched.

    def group(self) -> str:
        return self._text(0)

    def group[G](self, group: G, /) -> str | None:
        return self._found(self._any(group))

    def group(self, first: object, second: object, /, *groups: object) -> tuple[str | None]:
        found = list[str | None]()
        found.append(self._found(self._any(first)))
        found.append(self._found(self._any(second)))
        for group in groups:
            found.append(self._found(self._any(group)))
        return tuple(found)

    def __getitem__[G](self, group: G) -> str | None:
        return self._found(self._any(group))

    def groups(self) -> tuple[str | None]:
        return tuple([self._found(group) for group in range(1, self.re.groups + 1)])

    def groups(self, default: str) -> tuple[str]:
        return tuple([self._text(group) if self._has(group) else default for group in range(1, self.re.groups + 1)])

    def groups(self, default: object) -> tuple[object]:
        values = list[object]()
        for group in range(1, self.re.groups + 1):
            if self._has(group):
                values.append(self._text(group))
            else:
                values.append(default)
        return tuple(values)

    def groupdict(self) -> dict[str, str | None]:
        values = dict[str, str | None]()
        for name, group in self.re.groupindex.items():
            values[name] = self._found(group)
        return values

    def groupdict(self, default: str) -> dict[str, str]:
        values = dict[str, str]()
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

    def expand(self, template: str) -> str:
        return self._filled(Template(template, self.re.groupindex, self.re.groups))

    def _filled(self, template: Template) -> str:
        """A template with the texts of the groups."""
        parts: list[str] = [template.texts[0]]
        for i in range(len(template.groups)):
            group = template.groups[i]
            if self._has(group):
                parts.append(self._text(group))
            parts.append(template.texts[i + 1])
        return "".join(parts)

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

    def __copy__(self) -> Match:
        return self

    def __deepcopy__(self, memo: object, /) -> Match:
        return self

    # Groups by number and name.

    def _has(self, group: int) -> bool:
        return self._marks[2 * group + 1] >= 0

    def _text(self, group: int) -> str:
        """The text of a group that has matched."""
        return self.string[self._marks[2 * group] : self._marks[2 * group + 1]]

    def _found(self, group: int) -> str | None:
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

"""Values that mention others: `%(name)s` in one way of writing them, `${section:name}` in the other."""

from stdlib.configparser._errors import InterpolationDepthError, InterpolationMissingOptionError, InterpolationSyntaxError

_DEPTH = 10


class Interpolation:
    """Values as they are written."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value


class BasicInterpolation(Interpolation):
    """`%(name)s` stands for a value of the section or a default, `%%` for a percent sign."""

    def before_get(self, parser, section, option, value, defaults):
        return self._filled(parser, section, option, value, value, defaults, 1)

    def before_set(self, parser, section, option, value):
        rest = _without_references(value.replace("%%", ""), "%(", ")s")
        if "%" in rest:
            raise ValueError(f"invalid interpolation syntax in {value!r} at position {rest.find('%')}")
        return value

    def _filled(self, parser, section, option, value, whole, values, depth):
        if depth > _DEPTH:
            raise InterpolationDepthError(option, section, whole)
        text = ""
        at = 0
        while "%" in value[at:]:
            mark = value.index("%", at)
            text += value[at:mark]
            if value[mark + 1 : mark + 2] == "%":
                text += "%"
                at = mark + 2
                continue
            if value[mark + 1 : mark + 2] != "(":
                raise InterpolationSyntaxError(option, section, f"'%' must be followed by '%' or '(', found: {value[mark:]!r}")
            end = value.find(")", mark)
            if end <= mark + 2 or value[end + 1 : end + 2] != "s":
                raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {value[mark:]!r}")
            name = parser.optionxform(value[mark + 2 : end])
            if name not in values:
                raise InterpolationMissingOptionError(option, section, whole, name)
            inner = values[name]
            if inner is not None:
                text += self._filled(parser, section, option, inner, whole, values, depth + 1) if "%" in inner else inner
            at = end + 2
        return text + value[at:]


class ExtendedInterpolation(Interpolation):
    """`${name}` and `${section:name}` stand for values, `$$` for a dollar sign."""

    def before_get(self, parser, section, option, value, defaults):
        return self._filled(parser, section, option, value, value, defaults, 1)

    def before_set(self, parser, section, option, value):
        rest = _without_references(value.replace("$$", ""), "${", "}")
        if "$" in rest:
            raise ValueError(f"invalid interpolation syntax in {value!r} at position {rest.find('$')}")
        return value

    def _filled(self, parser, section, option, value, whole, values, depth):
        if depth > _DEPTH:
            raise InterpolationDepthError(option, section, whole)
        text = ""
        at = 0
        while "$" in value[at:]:
            mark = value.index("$", at)
            text += value[at:mark]
            if value[mark + 1 : mark + 2] == "$":
                text += "$"
                at = mark + 2
                continue
            if value[mark + 1 : mark + 2] != "{":
                raise InterpolationSyntaxError(option, section, f"'$' must be followed by '$' or '{{', found: {value[mark:]!r}")
            end = value.find("}", mark)
            if end <= mark + 2:
                raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {value[mark:]!r}")
            text += self._referred(parser, section, option, value[mark + 2 : end], value[end + 1 :], whole, values, depth)
            at = end + 1
        return text + value[at:]

    def _referred(self, parser, section, option, reference, rest, whole, values, depth):
        """The value that a reference stands for; those of other sections are filled in there."""
        parts = reference.split(":")
        if len(parts) > 2:
            raise InterpolationSyntaxError(option, section, f"More than one ':' found: {rest!r}")
        name = parser.optionxform(parts[-1])
        there = section
        among = values
        if len(parts) == 2:
            there = parts[0]
            among = parser._values(there) if there == parser.default_section or parser.has_section(there) else {}
        if name not in among:
            raise InterpolationMissingOptionError(option, section, whole, reference if len(parts) == 2 else name)
        inner = among[name]
        if inner is None:
            return ""
        return self._filled(parser, there, option, inner, whole, among, depth + 1) if "$" in inner else inner


def _without_references(value, begin, end):
    """The text without what may be references: a beginning, something, the next end."""
    text = ""
    at = 0
    while True:
        mark = value.find(begin, at)
        close = -1 if mark < 0 else value.find(end[0], mark + len(begin))
        if close < 0:
            return text + value[at:]
        if close == mark + len(begin) or value[close : close + len(end)] != end:
            text += value[at : mark + 1]
            at = mark + 1
        else:
            text += value[at:mark]
            at = close + len(end)

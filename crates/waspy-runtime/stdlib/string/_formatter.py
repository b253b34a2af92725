"""`string.Formatter`: what `str.format` does, in steps that a class below it may do otherwise."""


class Formatter:
    """Formats, and looks up values by `get_value`."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._filled(format_string, args, kwargs, used, 2, 0)
        self.check_unused_args(used, args, kwargs)
        return result

    def _filled(self, format_string, args, kwargs, used, depth, auto):
        """The text, and the number of the next field without a name (-1 once there are numbers)."""
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        parts = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                parts.append(literal)
            if name is None:
                continue
            first = _first_part(name)
            if first == "":
                if auto < 0:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                name = str(auto) + name
                auto += 1
            elif first.isdigit():
                if auto > 0:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                auto = -1
            value, key = self.get_field(name, args, kwargs)
            used.add(key)
            value = self.convert_field(value, conversion)
            spec, auto = self._filled(spec or "", args, kwargs, used, depth - 1, auto)
            parts.append(self.format_field(value, spec))
        return "".join(parts), auto

    def parse(self, format_string):
        """Pieces: text, and behind it a field's name, specification and conversion, or three times None."""
        return parse(format_string)

    def get_field(self, field_name, args, kwargs):
        """The value of a name such as `0.name[key]`, and the part by which it was looked up."""
        first = _first_part(field_name)
        key = int(first) if first.isdigit() else first
        value = self.get_value(key, args, kwargs)
        for is_attribute, part in _other_parts(field_name[len(first) :]):
            if is_attribute:
                value = getattr(value, part)
            else:
                value = value[int(part) if part.isdigit() else part]
        return value, key

    def get_value(self, key, args, kwargs):
        if isinstance(key, int):
            return args[key]
        return kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion}")


def _first_part(name):
    """Up to the first dot or bracket."""
    for i, c in enumerate(name):
        if c in ".[":
            return name[:i]
    return name


def _other_parts(rest):
    """What comes behind it: (is it an attribute, its name)."""
    parts = []
    at = 0
    while at < len(rest):
        if rest[at] == ".":
            end = at + 1
            while end < len(rest) and rest[end] not in ".[":
                end += 1
            if end == at + 1:
                raise ValueError("Empty attribute in format string")
            parts.append((True, rest[at + 1 : end]))
            at = end
        elif rest[at] == "[":
            end = rest.find("]", at)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            if end == at + 1:
                raise ValueError("Empty attribute in format string")
            parts.append((False, rest[at + 1 : end]))
            at = end + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
    return parts


def parse(text):
    at = 0
    literal = []
    while at < len(text):
        c = text[at]
        if c not in "{}":
            literal.append(c)
            at += 1
        elif text[at + 1 : at + 2] == c:
            literal.append(c)
            yield "".join(literal), None, None, None
            literal = []
            at += 2
        elif c == "}":
            raise ValueError("Single '}' encountered in format string")
        else:
            if at + 1 == len(text):
                raise ValueError("Single '{' encountered in format string")
            end = _end_of_field(text, at + 1)
            name, spec, conversion = _field(text[at + 1 : end])
            yield "".join(literal), name, spec, conversion
            literal = []
            at = end + 1
    if literal:
        yield "".join(literal), None, None, None


def _end_of_field(text, at):
    depth = 1
    while at < len(text):
        if text[at] == "{":
            depth += 1
        elif text[at] == "}":
            depth -= 1
            if depth == 0:
                return at
        at += 1
    raise ValueError("expected '}' before end of string")


def _field(field):
    """Name, specification and conversion."""
    bracket = False
    for i, c in enumerate(field):
        if c == "[":
            bracket = True
        elif c == "]":
            bracket = False
        elif c == ":" and not bracket:
            return field[:i], field[i + 1 :], None
        elif c == "!" and not bracket:
            if i + 1 == len(field):
                raise ValueError("end of string while looking for conversion specifier")
            rest = field[i + 2 :]
            if rest and rest[0] != ":":
                raise ValueError("expected ':' after conversion specifier")
            return field[:i], rest[1:], field[i + 1]
    return field, "", None

"""Lines of INI files taken apart."""

from stdlib.configparser._errors import DuplicateOptionError, DuplicateSectionError, MissingSectionHeaderError, ParsingError


class Reader:
    """Reads a text; a line that is indented more than its setting goes on with the value."""

    def __init__(self, parser, source):
        self.parser = parser
        self.source = source
        self.found = {}
        self.pieces = {}
        self.section = None
        self.option = None
        self.indent = 0
        self.wrong = []
        self.ending = "\n"

    def read(self, text):
        lines = text.split("\n")
        for number, line in enumerate(lines, 1):
            if number == len(lines):
                self.ending = ""
                if not line:
                    break
            value = _without_comment(self.parser, line)
            if value:
                self.read_line(number, line, value)
            else:
                self.read_empty(line)
        if self.wrong:
            raise ParsingError(self.source, self.wrong)

    def result(self):
        """The sections, each a dict; the lines of a value are one text."""
        for (section, option), lines in self.pieces.items():
            self.found[section][option] = "\n".join(lines).rstrip()
        return self.found

    def read_empty(self, line):
        """An empty line goes on with a value, unless it held a comment alone."""
        if not self.parser._keep_empty:
            self.indent = 1000000
        elif self.option is not None and not line.strip():
            self.pieces[(self.section, self.option)].append("")

    def read_line(self, number, line, value):
        own = len(line) - len(line.lstrip())
        if self.option is not None and own > self.indent:
            self.pieces[(self.section, self.option)].append(value)
            return
        self.indent = own
        if value.startswith("[") and value.rfind("]") > 1:
            self.begin(number, value[1 : value.rindex("]")])
        elif self.section is None:
            raise MissingSectionHeaderError(self.source, number, line + self.ending)
        else:
            self.setting(number, line, value)

    def begin(self, number, section):
        self.section = section
        self.option = None
        if section in self.found and self.parser._strict:
            raise DuplicateSectionError(section, self.source, number)
        self.found.setdefault(section, {})

    def setting(self, number, line, value):
        name, given = _split(self.parser, value)
        self.option = None
        if name is None:
            self.wrong.append((number, line + self.ending))
            return
        option = self.parser.optionxform(name.rstrip())
        if self.parser._strict and option in self.found[self.section]:
            raise DuplicateOptionError(self.section, option, self.source, number)
        self.found[self.section][option] = None
        if given is not None:
            self.pieces[(self.section, option)] = [given.strip()]
            self.option = option
        elif (self.section, option) in self.pieces:
            del self.pieces[(self.section, option)]


def _without_comment(parser, line):
    stripped = line.strip()
    for prefix in parser._comments:
        if stripped.startswith(prefix):
            return ""
    end = len(line)
    for prefix in parser._inline:
        at = line.find(prefix)
        while at >= 0:
            if at == 0 or line[at - 1].isspace():
                end = min(end, at)
                break
            at = line.find(prefix, at + 1)
    return line[:end].strip()


def _split(parser, value):
    """Name and value at the first delimiter; no value where there may be none, no name where there must be one."""
    best = -1
    length = 1
    for sign in parser._delimiters:
        at = value.find(sign)
        if at >= 0 and (best < 0 or at < best):
            best = at
            length = len(sign)
    if best == 0:
        return None, None
    if best < 0:
        return (value, None) if parser._allow_no_value else (None, None)
    return value[:best], value[best + length :]

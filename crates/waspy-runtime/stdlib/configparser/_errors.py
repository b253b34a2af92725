"""What is wrong with settings."""


class Error(Exception):
    """The base of all; the text is kept as `message`."""

    def __init__(self, msg=""):
        super().__init__(msg)
        self.message = msg


class NoSectionError(Error):
    def __init__(self, section):
        super().__init__(f"No section: {section!r}")
        self.section = section
        self.args = (section,)

    def __str__(self):
        return self.message


class NoOptionError(Error):
    def __init__(self, option, section):
        super().__init__(f"No option {option!r} in section: {section!r}")
        self.option = option
        self.section = section
        self.args = (option, section)

    def __str__(self):
        return self.message


class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        where = "" if source is None else f"While reading from {source!r}" + ("" if lineno is None else f" [line {lineno:2d}]") + ": section "
        super().__init__(where + (f"{section!r} already exists" if where else f"Section {section!r} already exists"))
        self.section = section
        self.args = (section, source, lineno)

    def __str__(self):
        return self.message


class DuplicateOptionError(Error):
    def __init__(self, section, option, source, lineno):
        super().__init__(
            f"While reading from {source!r} [line {lineno:2d}]: option {option!r} in section {section!r} already exists"
        )
        self.section = section
        self.option = option
        self.args = (section, option, source, lineno)

    def __str__(self):
        return self.message


class ParsingError(Error):
    """Lines that are no settings, with their numbers."""

    def __init__(self, source, errors):
        text = f"Source contains parsing errors: {source!r}"
        for number, line in errors:
            text += f"\n\t[line {number:2d}]: {line!r}"
        super().__init__(text)
        self.source = source
        self.errors = errors

    def __str__(self):
        return self.message


class MissingSectionHeaderError(Error):
    def __init__(self, filename, lineno, line):
        super().__init__(f"File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}")
        self.source = filename
        self.lineno = lineno
        self.line = line

    def __str__(self):
        return self.message


class InterpolationError(Error):
    """A value that mentions others could not be made."""

    def __init__(self, option, section, msg):
        super().__init__(msg)
        self.option = option
        self.section = section
        self.args = (option, section, msg)

    def __str__(self):
        return self.message


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        super().__init__(
            option,
            section,
            f"Bad value substitution: option {option!r} in section {section!r} contains an interpolation key "
            f"{reference!r} which is not a valid option name. Raw value: {rawval!r}",
        )
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    pass


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        super().__init__(
            option,
            section,
            f"Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an "
            f"interpolation key which cannot be substituted in 10 steps. Raw value: {rawval!r}",
        )
        self.args = (option, section, rawval)

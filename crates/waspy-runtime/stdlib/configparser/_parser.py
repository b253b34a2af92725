"""Settings in sections: reading, asking, changing and writing them. All values are texts, or None where there is no `=`."""

from stdlib.configparser._errors import DuplicateSectionError, NoOptionError, NoSectionError
from stdlib.configparser._interpolation import BasicInterpolation, Interpolation
from stdlib.configparser._reader import Reader

_TRUTH = {
    "1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False,
}
_NONE_GIVEN = object()


class RawConfigParser:
    """Settings as they are written."""

    BOOLEAN_STATES = _TRUTH
    _interpolates = False  # when nothing else is said
    _texts_only = False

    def __init__(self, defaults=None, *, allow_no_value=False, delimiters=("=", ":"), comment_prefixes=("#", ";"),
                 inline_comment_prefixes=(), strict=True, empty_lines_in_values=True, default_section="DEFAULT",
                 interpolation: object = _NONE_GIVEN):
        self.default_section = default_section
        self._allow_no_value = allow_no_value
        self._delimiters = tuple(delimiters)
        self._comments = tuple(comment_prefixes)
        self._inline = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._keep_empty = empty_lines_in_values
        self._interpolation = self._chosen(interpolation)
        self._defaults = {}
        self._sections = {}
        if defaults is not None:
            for key, value in defaults.items():
                self._defaults[self.optionxform(key)] = str(value)

    def optionxform(self, optionstr):
        """How a setting is called: by default, in small letters."""
        return optionstr.lower()

    # Reading.

    def read(self, filenames, encoding=None):
        """Reads the files that there are; which those were."""
        if isinstance(filenames, str) or hasattr(filenames, "__fspath__"):
            names = [filenames]
        else:
            names = list(filenames)
        done = []
        for name in names:
            try:
                with open(name, encoding=encoding) as file:
                    text = file.read()
            except OSError:
                continue
            self._read(text, str(name))
            done.append(str(name))
        return done

    def read_file(self, f, source=None):
        self._read("".join(list(f)), "<???>" if source is None else source)

    def read_string(self, string, source="<string>"):
        self._read(string, source)

    def read_dict(self, dictionary, source="<dict>"):
        for section, values in dictionary.items():
            if str(section) != self.default_section and not self.has_section(str(section)):
                self.add_section(str(section))
            for key, value in values.items():
                self.set(str(section), str(key), None if value is None else str(value))

    def _read(self, text, source):
        """What comes before a mistake stays."""
        reader = Reader(self, source)
        try:
            reader.read(text)
        finally:
            for section, values in reader.result().items():
                if section == self.default_section:
                    self._defaults.update(values)
                else:
                    self._sections.setdefault(section, {}).update(values)

    # Asking.

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        if section not in self._sections:
            raise NoSectionError(section)
        names = list(self._sections[section])
        return names + [name for name in self._defaults if name not in names]

    def has_option(self, section, option):
        if not section or section == self.default_section:
            return self.optionxform(option) in self._defaults
        return section in self._sections and self.optionxform(option) in self._values(section)

    def _values(self, section):
        """A section with the defaults that it does not change."""
        if section == self.default_section:
            return dict(self._defaults)
        if section not in self._sections:
            raise NoSectionError(section)
        return {**self._defaults, **self._sections[section]}

    def get(self, section, option, *, raw=False, vars=None, fallback: object = _NONE_GIVEN):
        try:
            values = self._values(section)
            if vars is not None:
                for key, value in vars.items():
                    values[self.optionxform(key)] = str(value)
            name = self.optionxform(option)
            if name not in values:
                raise NoOptionError(option, section)
        except (NoSectionError, NoOptionError):
            if fallback is _NONE_GIVEN:
                raise
            return fallback
        value = values[name]
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, name, value, values)

    def _chosen(self, interpolation):
        """The way of mentioning other values that was asked for."""
        if interpolation is _NONE_GIVEN:
            return BasicInterpolation() if self._interpolates else Interpolation()
        if interpolation is None:
            return Interpolation()
        if isinstance(interpolation, Interpolation):
            return interpolation
        raise TypeError(
            f"interpolation= must be None or an instance of Interpolation; got an object of type {type(interpolation)}"
        )

    def getint(self, section, option, *, raw=False, vars=None, fallback: object = _NONE_GIVEN):
        value = self.get(section, option, raw=raw, vars=vars, fallback=fallback)
        return value if value is fallback else int(value)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback: object = _NONE_GIVEN):
        value = self.get(section, option, raw=raw, vars=vars, fallback=fallback)
        return value if value is fallback else float(value)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback: object = _NONE_GIVEN):
        value = self.get(section, option, raw=raw, vars=vars, fallback=fallback)
        return value if value is fallback else self._truth(value)

    def _truth(self, value):
        word = value.lower()
        if word not in _TRUTH:
            raise ValueError(f"Not a boolean: {value}")
        return _TRUTH[word]

    def items(self, section=None, raw=False, vars=None):
        """The settings of a section; without one, the sections."""
        if section is None:
            return [(name, self[name]) for name in self]
        pairs = []
        for name in self._values(section):
            value = self.get(section, name, raw=raw, vars=vars)
            # Filling in makes a text of what has no value, here and not in `get`.
            pairs.append((name, "" if value is None and not raw and type(self._interpolation) is not Interpolation else value))
        return pairs

    # Changing.

    def add_section(self, section):
        if self._texts_only and not isinstance(section, str):
            raise TypeError("section names must be strings")
        if section == self.default_section:
            raise ValueError(f"Invalid section name: {section!r}")
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = {}

    def set(self, section, option, value=None):
        if self._texts_only:
            self._check_texts(option, value)
        if isinstance(value, str):
            value = self._interpolation.before_set(self, section, option, value)
        if not section or section == self.default_section:
            self._defaults[self.optionxform(option)] = value
        elif section in self._sections:
            self._sections[section][self.optionxform(option)] = value
        else:
            raise NoSectionError(section)

    def _check_texts(self, option, value):
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if not isinstance(value, str) and (value is not None or not self._allow_no_value):
            raise TypeError("option values must be strings")

    def remove_section(self, section):
        there = section in self._sections
        if there:
            del self._sections[section]
        return there

    def remove_option(self, section, option):
        values = self._defaults if not section or section == self.default_section else self._sections.get(section)
        if values is None:
            raise NoSectionError(section)
        name = self.optionxform(option)
        there = name in values
        if there:
            del values[name]
        return there

    def write(self, fp, space_around_delimiters=True):
        """Writes everything as text."""
        sign = self._delimiters[0]
        if space_around_delimiters:
            sign = f" {sign} "
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults, sign)
        for section, values in self._sections.items():
            self._write_section(fp, section, values, sign)

    def _write_section(self, fp, section, values, sign):
        fp.write(f"[{section}]\n")
        for key, value in values.items():
            if value is None:
                fp.write(f"{key}\n")
            else:
                text = str(value).replace("\n", "\n\t")
                fp.write(f"{key}{sign}{text}\n")
        fp.write("\n")

    # As a mapping of sections.

    def __getitem__(self, key):
        if key != self.default_section and key not in self._sections:
            raise KeyError(key)
        return SectionProxy(self, key)

    def __setitem__(self, key, value):
        if key != self.default_section:
            self._sections[key] = {}
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if key not in self._sections:
            raise KeyError(key)
        del self._sections[key]

    def __contains__(self, key):
        return key == self.default_section or key in self._sections

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        return iter([self.default_section] + list(self._sections))

    def keys(self):
        return [self.default_section] + list(self._sections)

    def values(self):
        return [self[name] for name in self]

    def popitem(self):
        """Removes the first section."""
        for name in self._sections:
            proxy = self[name]
            del self[name]
            return name, proxy
        raise KeyError()

    def clear(self):
        """Removes the sections; the defaults stay."""
        self._sections.clear()


class ConfigParser(RawConfigParser):
    """Settings that may mention others: `%(name)s`."""

    _interpolates = True
    _texts_only = True


class SectionProxy:
    """A section of a parser as a mapping."""

    def __init__(self, parser, name):
        self.parser = parser
        self.name = name

    def __repr__(self):
        return f"<Section: {self.name}>"

    def __getitem__(self, key):
        if not self.parser.has_option(self.name, key):
            raise KeyError(key)
        return self.parser.get(self.name, key)

    def __setitem__(self, key, value):
        self.parser._check_texts(key, value)
        self.parser.set(self.name, key, value)

    def __delitem__(self, key):
        if not self.parser.has_option(self.name, key) or not self.parser.remove_option(self.name, key):
            raise KeyError(key)

    def __contains__(self, key):
        return self.parser.has_option(self.name, key)

    def __len__(self):
        return len(self._names())

    def __iter__(self):
        return iter(self._names())

    def _names(self):
        return list(self.parser.defaults()) if self.name == self.parser.default_section else self.parser.options(self.name)

    def keys(self):
        return self._names()

    def values(self):
        return [self[name] for name in self._names()]

    def items(self):
        return [(name, self[name]) for name in self._names()]

    def get(self, option, fallback: object = None, *, raw=False, vars=None):
        return self.parser.get(self.name, option, raw=raw, vars=vars, fallback=fallback)

    def getint(self, option, fallback: object = None, *, raw=False, vars=None):
        return self.parser.getint(self.name, option, raw=raw, vars=vars, fallback=fallback)

    def getfloat(self, option, fallback: object = None, *, raw=False, vars=None):
        return self.parser.getfloat(self.name, option, raw=raw, vars=vars, fallback=fallback)

    def getboolean(self, option, fallback: object = None, *, raw=False, vars=None):
        return self.parser.getboolean(self.name, option, raw=raw, vars=vars, fallback=fallback)

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, other=(), **more):
        given = dict(other)
        for key in given:
            self[key] = given[key]
        for key in more:
            self[key] = more[key]

    def pop(self, key, default: object = _NONE_GIVEN):
        if key not in self:
            if default is _NONE_GIVEN:
                raise KeyError(key)
            return default
        value = self[key]
        del self[key]
        return value

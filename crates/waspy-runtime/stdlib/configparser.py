"""`configparser`: settings in sections, from text as INI files have it."""

from stdlib.configparser._errors import DuplicateOptionError, DuplicateSectionError, Error, InterpolationDepthError
from stdlib.configparser._errors import InterpolationError, InterpolationMissingOptionError, InterpolationSyntaxError
from stdlib.configparser._errors import MissingSectionHeaderError, NoOptionError, NoSectionError, ParsingError
from stdlib.configparser._interpolation import BasicInterpolation, ExtendedInterpolation, Interpolation
from stdlib.configparser._parser import ConfigParser, RawConfigParser, SectionProxy

DEFAULTSECT = "DEFAULT"

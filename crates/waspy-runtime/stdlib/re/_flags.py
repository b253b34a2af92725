"""Flags of patterns as values. What a pattern has in `flags` is a plain integer."""

from stdlib.enum import IntFlag


class RegexFlag(IntFlag):
    """How patterns match."""

    NOFLAG = 0
    ASCII = 256
    A = 256
    IGNORECASE = 2
    I = 2
    LOCALE = 4
    L = 4
    UNICODE = 32
    U = 32
    MULTILINE = 8
    M = 8
    DOTALL = 16
    S = 16
    VERBOSE = 64
    X = 64
    TEMPLATE = 1
    T = 1
    DEBUG = 128

    def __repr__(self):
        if self._value_ == 0:
            return "re.NOFLAG"
        names = []
        rest = self._value_
        for member in RegexFlag:
            if member._value_ & rest:
                names.append("re." + member._name_)
                rest &= ~member._value_
        if not names:
            return f"re.RegexFlag({rest})"
        if rest:
            names.append(hex(rest))
        return "|".join(names)

    def __str__(self):
        return self.__repr__()

    def __format__(self, spec):
        return format(self._value_, spec) if spec else self.__repr__()


NOFLAG = RegexFlag.NOFLAG
IGNORECASE = RegexFlag.IGNORECASE
I = RegexFlag.IGNORECASE
LOCALE = RegexFlag.LOCALE
L = RegexFlag.LOCALE
MULTILINE = RegexFlag.MULTILINE
M = RegexFlag.MULTILINE
DOTALL = RegexFlag.DOTALL
S = RegexFlag.DOTALL
UNICODE = RegexFlag.UNICODE
U = RegexFlag.UNICODE
VERBOSE = RegexFlag.VERBOSE
X = RegexFlag.VERBOSE
ASCII = RegexFlag.ASCII
A = RegexFlag.ASCII
DEBUG = RegexFlag.DEBUG
TEMPLATE = RegexFlag.TEMPLATE
T = RegexFlag.TEMPLATE

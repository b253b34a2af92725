"""`re`: regular expressions. A pattern becomes a list of numbers (`re/_parser.py`), which a matcher that goes back runs
(`re/_matcher.py`). Not supported are names of characters (`\\N{...}`).
"""

from stdlib.re._errors import error
from stdlib.re._flags import A, ASCII, DEBUG, DOTALL, I, IGNORECASE, L, LOCALE, M, MULTILINE, NOFLAG, RegexFlag, S, T, TEMPLATE, U
from stdlib.re._flags import UNICODE, VERBOSE, X
from stdlib.re._functions import compile, escape, findall, finditer, fullmatch, match, purge, search, split, sub, subn
from stdlib.re._match import Match
from stdlib.re._pattern import Pattern

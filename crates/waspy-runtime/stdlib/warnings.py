"""`warnings`: what a program says about its own use, once a place, to `sys.stderr` or a list.

The place of a warning is that of the call of `warn`: which functions called that one is not known when running, so that a
`stacklevel` changes nothing (`tests/cpydiff/warning_places.py`).
"""

from stdlib import re
from stdlib import sys
from stdlib._places import call_site, place_of

_ACTIONS = ("default", "error", "ignore", "always", "module", "once")


class WarningMessage:
    """A warning that was given."""

    def __init__(self, message: object, category: object, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__

    def __str__(self):
        return (
            f"{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, "
            f"lineno : {self.lineno}, line : {self.line!r}}}"
        )


class _Filter:
    """What is done with warnings of a class, a text, a module and a line. Filters are asked from the first on."""

    def __init__(self, action, message, category: object, module, lineno):
        self.action = action
        self.message = message
        self.category = category
        self.module = module
        self.lineno = lineno

    def takes(self, text, category: object, module, lineno):
        if not issubclass(category, self.category) or self.lineno and self.lineno != lineno:
            return False
        if self.message and re.match(self.message, text, re.IGNORECASE) is None:
            return False
        return not self.module or re.match(self.module, module) is not None

    def is_same(self, other):
        return (
            self.action == other.action
            and self.message == other.message
            and self.category is other.category
            and self.module == other.module
            and self.lineno == other.lineno
        )


class _State:
    def __init__(self):
        self.filters = [
            _Filter("default", "", DeprecationWarning, "__main__$", 0),
            _Filter("ignore", "", DeprecationWarning, "", 0),
            _Filter("ignore", "", PendingDeprecationWarning, "", 0),
            _Filter("ignore", "", ImportWarning, "", 0),
            _Filter("ignore", "", ResourceWarning, "", 0),
        ]
        self.given = set()
        self.given_once = set()
        self.log = None

    def forget(self):
        """After a change of the filters, every place warns again."""
        self.given.clear()


_state = _State()


def _checked(action, lineno):
    if action not in _ACTIONS:
        raise AssertionError(f"invalid action: {action!r}")
    if lineno < 0:
        raise AssertionError("lineno must be an int >= 0")


def _add(filter, append):
    kept = [each for each in _state.filters if not filter.is_same(each)]
    if not append:
        kept.insert(0, filter)
    elif len(kept) < len(_state.filters):
        return
    else:
        kept.append(filter)
    _state.filters = kept
    _state.forget()


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """What is done with warnings whose text, class and module are so; before what was said earlier."""
    _checked(action, lineno)
    assert isinstance(message, str), "message must be a string"
    assert isinstance(module, str), "module must be a string"
    _add(_Filter(action, message, category, module, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """What is done with warnings of a class."""
    _checked(action, lineno)
    _add(_Filter(action, "", category, "", lineno), append)


def resetwarnings():
    """Without filters, every place warns once."""
    _state.filters = []
    _state.forget()


class catch_warnings:
    """Filters are put back at the end; what is given meanwhile is collected where that is asked for."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._action = action
        self._category = category
        self._lineno = lineno
        self._append = append
        self._entered = False
        self._filters = []
        self._log = None

    def __repr__(self):
        return "catch_warnings(record=True)" if self._record else "catch_warnings()"

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        self._filters = _state.filters
        self._log = _state.log
        _state.forget()
        log = None
        if self._record:
            log = []
            _state.log = log
        if self._action is not None:
            simplefilter(self._action, self._category, self._lineno, self._append)
        return log

    def __exit__(self, exc_type, exc_value, traceback):
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        _state.filters = self._filters
        _state.log = self._log
        _state.forget()


def warn(message: object, category: object = None, stacklevel=1, source=None, *, skip_file_prefixes=(), _site=call_site()):
    """Gives a warning, as the filters say."""
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    elif not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    place = place_of(_site)
    if place is None:
        _give(message, category, "<sys>", 1, "sys", "")
    else:
        _give(message, category, place.filename, place.lineno, _module_of(place.filename), place.line)


def warn_explicit(message: object, category: object, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Gives a warning about a place."""
    if isinstance(message, Warning):
        category = type(message)
    if module is None:
        module = filename[:-3] if filename.endswith(".py") else filename or "<unknown>"
    _give(message, category, filename, lineno, module, "")


def _module_of(filename):
    name = _stem(filename)
    return "__main__" if sys.argv and name == _stem(sys.argv[0]) else name


def _stem(path):
    return path[path.rfind("/") + 1 :].removesuffix(".py")


def _give(message: object, category: object, filename, lineno, module, line):
    text = str(message)
    if not isinstance(message, Warning):
        message = category(message)
    key = (text, category.__name__, filename, lineno)
    if key in _state.given:
        return
    action = "default"
    for filter in _state.filters:
        if filter.takes(text, category, module, lineno):
            action = filter.action
            break
    if action == "error":
        raise message
    if action == "ignore":
        return
    if action == "once":
        once = (text, category.__name__)
        if once in _state.given_once:
            return
        _state.given_once.add(once)
    elif action == "module":
        first = (text, category.__name__, filename, 0)
        if first in _state.given:
            return
        _state.given.add(first)
    if action != "always":
        _state.given.add(key)
    log = _state.log
    if log is not None:
        log.append(WarningMessage(message, category, filename, lineno))
    else:
        showwarning(message, category, filename, lineno, None, line)


def formatwarning(message: object, category: object, filename, lineno, line=None):
    """The text that a warning is written as."""
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    return text + f"  {line.strip()}\n" if line else text


def showwarning(message: object, category: object, filename, lineno, file=None, line=None):
    """Writes a warning."""
    text = formatwarning(message, category, filename, lineno, line)
    (sys.stderr if file is None else file).write(text)

"""What a block or a call must raise, warn of: `assertRaises` and its like."""

from stdlib import re
from stdlib import warnings


class _Expected:
    """A class of exceptions or warnings, perhaps with a text. It is a context manager; with a function, that is called inside."""

    def __init__(self, expected: object, pattern, msg: object, long_message):
        self.expected = expected
        self._pattern = pattern
        self.msg = msg
        self._long_message = long_message
        self._called = None
        self._kinds = []
        if isinstance(expected, tuple):
            for kind in expected:
                self._kinds.append(kind)
        else:
            self._kinds.append(expected)
        for kind in self._kinds:
            if not isinstance(kind, type) or not issubclass(kind, self._base()):
                raise TypeError(f"{self._name()} arg 1 must be {self._wanted()}")

    def _fits(self, value):
        for kind in self._kinds:
            if isinstance(value, kind):
                return True
        return False

    def _matches(self, text):
        return re.search(self._pattern, text) is not None

    def _fail(self, usual):
        raise AssertionError(with_message(self.msg, usual, self._long_message))

    def _missing(self, what):
        expected = self.expected
        name = expected.__name__ if isinstance(expected, type) else str(expected)
        self._fail(f"{name} not {what}" if self._called is None else f"{name} not {what} by {self._called}")

    def _pattern_text(self):
        return self._pattern if isinstance(self._pattern, str) else self._pattern.pattern


class Raises(_Expected):
    """An exception; it is kept as `exception`."""

    def _base(self):
        return BaseException

    def _name(self):
        return "assertRaises()" if self._pattern is None else "assertRaisesRegex()"

    def _wanted(self):
        return "an exception type or tuple of exception types"

    def __enter__(self):
        self.exception = None
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_value is None:
            self._missing("raised")
        if not self._fits(exc_value):
            return False
        self.exception = exc_value.with_traceback(None)
        if self._pattern is not None and not self._matches(str(exc_value)):
            self._fail(f'"{self._pattern_text()}" does not match "{exc_value}"')
        return True


class Warns(_Expected):
    """A warning; the first that fits is kept as `warning`, all as `warnings`."""

    def _base(self):
        return Warning

    def _name(self):
        return "assertWarns()" if self._pattern is None else "assertWarnsRegex()"

    def _wanted(self):
        return "a warning type or tuple of warning types"

    def __enter__(self):
        self._catcher = warnings.catch_warnings(record=True)
        self.warnings = self._catcher.__enter__()
        warnings.simplefilter("always")
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self._catcher.__exit__(exc_type, exc_value, tb)
        if exc_value is not None:
            return
        first = None
        for each in self.warnings:
            warning = each.message
            if not self._fits(warning):
                continue
            if first is None:
                first = warning
            if self._pattern is not None and not self._matches(str(warning)):
                continue
            self.warning = warning
            self.filename = each.filename
            self.lineno = each.lineno
            return
        if first is not None:
            self._fail(f'"{self._pattern_text()}" does not match "{first}"')
        self._missing("triggered")


def run_expecting(context, function, *args, **kwargs):
    """Calls a function that is expected to raise or warn."""
    context._called = function.__name__ if hasattr(function, "__name__") else repr(function)
    with context:
        function(*args, **kwargs)


def with_message(msg: object, usual, long_message):
    """A message that was given beside the usual one, or in its place."""
    if msg is None:
        return usual
    return f"{usual} : {msg}" if long_message else str(msg or usual)

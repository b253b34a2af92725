"""What tests use of pytest, for tests that are compiled: `raises` and `approx`. Marks are read from the source.

`match` of `raises` is plain text here: patterns are refused when the source is read.
"""


class _Mark:
    """Stands for `pytest.mark`; the decorators themselves are gone when a test is compiled."""


mark = _Mark()


def param(*values, id: str | None = None):
    """A set of parameters; the sets of a test are read from the source."""
    return values


def fail(reason: str = "") -> None:
    """Fails the test."""
    raise AssertionError(reason)


class raises:
    """`with raises(ValueError) as info:` fails unless the block raises such an exception, which is `info.value` then."""

    def __init__(self, expected, match: str | None = None):
        self.expected = expected
        self.match = match
        self.value: BaseException | None = None

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback) -> bool:
        if value is None:
            raise AssertionError(f"DID NOT RAISE {self.expected!r}")
        try:
            raise value
        except self.expected:
            pass
        except BaseException:
            return False
        self.value = value
        wanted = self.match
        if wanted is not None and wanted not in str(value):
            raise AssertionError(f"{wanted!r} is not in {str(value)!r}")
        return True


def approx(expected, rel=None, abs=None, nan_ok: bool = False):
    """What equals numbers near these: within a millionth of each, or 1e-12, unless said otherwise."""
    if isinstance(expected, dict):
        return _NearValues(expected, rel, abs, nan_ok)
    if isinstance(expected, (list, tuple)):
        return _NearItems(expected, rel, abs, nan_ok)
    return _Near(expected, rel, abs, nan_ok)


class _Near:
    """Equals a number near this one; what is no number has to be equal."""

    def __init__(self, expected, rel, abs, nan_ok: bool):
        self.expected = expected
        self.rel = rel
        self.abs = abs
        self.nan_ok = nan_ok

    def __eq__(self, actual):
        return _is_near(actual, self.expected, self.rel, self.abs, self.nan_ok)

    def __ne__(self, actual):
        return not (actual == self)

    def __repr__(self):
        return _shown(self.expected, self.rel, self.abs)


class _NearItems:
    """Equals a sequence of as many numbers, each near its own."""

    def __init__(self, expected, rel, abs, nan_ok: bool):
        self.expected = [item for item in expected]
        self.rel = rel
        self.abs = abs
        self.nan_ok = nan_ok
        self.is_tuple = isinstance(expected, tuple)

    def __eq__(self, actual):
        if len(actual) != len(self.expected):
            return False
        for a, e in zip(actual, self.expected):
            if not _is_near(a, e, self.rel, self.abs, self.nan_ok):
                return False
        return True

    def __ne__(self, actual):
        return not (actual == self)

    def __repr__(self):
        items = ", ".join([_shown(e, self.rel, self.abs) for e in self.expected])
        if self.is_tuple:
            return f"approx(({items}{',' if len(self.expected) == 1 else ''}))"
        return f"approx([{items}])"


class _NearValues:
    """Equals a dict with the same keys, each value near its own."""

    def __init__(self, expected, rel, abs, nan_ok: bool):
        self.expected = expected
        self.rel = rel
        self.abs = abs
        self.nan_ok = nan_ok

    def __eq__(self, actual):
        if len(actual) != len(self.expected):
            return False
        for key, value in self.expected.items():
            if key not in actual or not _is_near(actual[key], value, self.rel, self.abs, self.nan_ok):
                return False
        return True

    def __ne__(self, actual):
        return not (actual == self)

    def __repr__(self):
        items = ", ".join([f"{k!r}: {_shown(v, self.rel, self.abs)}" for k, v in self.expected.items()])
        return f"approx({{{items}}})"


def _is_near(actual, expected, rel, abs, nan_ok: bool) -> bool:
    if actual == expected:
        return True
    if not isinstance(expected, (int, float)) or not isinstance(actual, (int, float)):
        return False
    if expected != expected:
        return nan_ok and actual != actual
    tolerance = _tolerance(expected, rel, abs)
    if tolerance == float("inf"):
        return False
    distance = actual - expected
    return -tolerance <= distance <= tolerance


def _shown(expected, rel, abs) -> str:
    if not isinstance(expected, (int, float)):
        return repr(expected)
    return f"{expected} ± {_tolerance(expected, rel, abs):.1e}"


def _tolerance(expected, rel, abs) -> float:
    if abs is not None and rel is None:
        return float(abs)
    smallest = 1e-12 if abs is None else float(abs)
    relative = (1e-6 if rel is None else float(rel)) * (expected if expected >= 0 else -expected)
    return relative if relative > smallest else smallest

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


class approx:
    """A number that equals those near it: within a millionth of it, or 1e-12, unless said otherwise."""

    def __init__(self, expected, rel=None, abs=None):
        self.expected = expected
        self.tolerance = _tolerance(expected, rel, abs)

    def __eq__(self, actual):
        if actual == self.expected:
            return True
        if self.tolerance == float("inf"):
            return False
        distance = actual - self.expected
        return -self.tolerance <= distance <= self.tolerance

    def __ne__(self, actual):
        return not (actual == self)

    def __repr__(self):
        return f"{self.expected} ± {self.tolerance:.1e}"


def _tolerance(expected, rel, abs) -> float:
    if abs is not None and rel is None:
        return float(abs)
    smallest = 1e-12 if abs is None else float(abs)
    relative = (1e-6 if rel is None else float(rel)) * (expected if expected >= 0 else -expected)
    return relative if relative > smallest else smallest

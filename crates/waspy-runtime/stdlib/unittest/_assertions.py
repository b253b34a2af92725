"""The assertions of a test."""

from stdlib import re
from stdlib.unittest._expected import Raises, Warns, run_expecting, with_message
from stdlib.unittest._logs import Logs
from stdlib.unittest._result import Reported
from stdlib.unittest._messages import beside, counts, difference, safe_repr, sequences, sets, text_difference


class Assertions(Reported):
    """What a test may demand. A message that is given is added to the usual one (`longMessage`), or stands in its place."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 640

    def fail(self, msg: object = None):
        raise AssertionError(msg)

    def _fail(self, msg: object, usual):
        self.fail(self._formatMessage(msg, usual))

    def _formatMessage(self, msg: object, standardMsg):
        return with_message(msg, standardMsg, self.longMessage)

    def _fail_with(self, msg: object, usual, diff):
        """Fails with a difference below the message, unless that is too long."""
        if self.maxDiff is not None and len(diff) > self.maxDiff:
            diff = f"\nDiff is {len(diff)} characters long. Set self.maxDiff to None to see it."
        self._fail(msg, usual + diff)

    # Truth and identity.

    def assertTrue(self, expr: object, msg: object = None):
        if not expr:
            self._fail(msg, f"{safe_repr(expr)} is not true")

    def assertFalse(self, expr: object, msg: object = None):
        if expr:
            self._fail(msg, f"{safe_repr(expr)} is not false")

    def assertIs(self, expr1: object, expr2: object, msg: object = None):
        if expr1 is not expr2:
            self._fail(msg, f"{safe_repr(expr1)} is not {safe_repr(expr2)}")

    def assertIsNot(self, expr1: object, expr2: object, msg: object = None):
        if expr1 is expr2:
            self._fail(msg, f"unexpectedly identical: {safe_repr(expr1)}")

    def assertIsNone(self, obj: object, msg: object = None):
        if obj is not None:
            self._fail(msg, f"{safe_repr(obj)} is not None")

    def assertIsNotNone(self, obj: object, msg: object = None):
        if obj is None:
            self._fail(msg, "unexpectedly None")

    def assertIsInstance(self, obj: object, cls: object, msg: object = None):
        if not isinstance(obj, cls):
            self._fail(msg, f"{safe_repr(obj)} is not an instance of {cls!r}")

    def assertNotIsInstance(self, obj: object, cls: object, msg: object = None):
        if isinstance(obj, cls):
            self._fail(msg, f"{safe_repr(obj)} is an instance of {cls!r}")

    def assertIn(self, member: object, container: object, msg: object = None):
        if member not in container:
            self._fail(msg, f"{safe_repr(member)} not found in {safe_repr(container)}")

    def assertNotIn(self, member: object, container: object, msg: object = None):
        if member in container:
            self._fail(msg, f"{safe_repr(member)} unexpectedly found in {safe_repr(container)}")

    # Order.

    def assertLess(self, a: object, b: object, msg: object = None):
        if not a < b:
            self._fail(msg, f"{safe_repr(a)} not less than {safe_repr(b)}")

    def assertLessEqual(self, a: object, b: object, msg: object = None):
        if not a <= b:
            self._fail(msg, f"{safe_repr(a)} not less than or equal to {safe_repr(b)}")

    def assertGreater(self, a: object, b: object, msg: object = None):
        if not a > b:
            self._fail(msg, f"{safe_repr(a)} not greater than {safe_repr(b)}")

    def assertGreaterEqual(self, a: object, b: object, msg: object = None):
        if not a >= b:
            self._fail(msg, f"{safe_repr(a)} not greater than or equal to {safe_repr(b)}")

    # Equality.

    def assertEqual(self, first: object, second: object, msg: object = None):
        if first == second:
            return
        # Where both are of one of these types, the message shows where they differ.
        if isinstance(first, str) and isinstance(second, str):
            self.assertMultiLineEqual(first, second, msg)
        elif isinstance(first, list) and isinstance(second, list):
            self._fail_with(msg, sequences("list", first, second), difference(first, second))
        elif isinstance(first, tuple) and isinstance(second, tuple):
            self._fail_with(msg, sequences("tuple", first, second), difference(first, second))
        elif isinstance(first, dict) and isinstance(second, dict):
            self._fail_with(msg, beside("!=", first, second), difference(first, second))
        elif isinstance(first, (set, frozenset)) and type(first) is type(second):
            self._fail(msg, sets(first, second))
        else:
            self._fail(msg, beside("!=", first, second))

    def assertNotEqual(self, first: object, second: object, msg: object = None):
        if not first != second:
            self._fail(msg, f"{safe_repr(first)} == {safe_repr(second)}")

    def assertMultiLineEqual(self, first: object, second: object, msg: object = None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first != second:
            self._fail_with(msg, beside("!=", first, second), text_difference(first, second))

    def assertSequenceEqual(self, first: object, second: object, msg: object = None, seq_type=None):
        self._sequences("sequence", first, second, msg)

    def assertListEqual(self, list1: object, list2: object, msg: object = None):
        self._check_kind(list1, list, "First", "list")
        self._check_kind(list2, list, "Second", "list")
        self._sequences("list", list1, list2, msg)

    def assertTupleEqual(self, tuple1: object, tuple2: object, msg: object = None):
        self._check_kind(tuple1, tuple, "First", "tuple")
        self._check_kind(tuple2, tuple, "Second", "tuple")
        self._sequences("tuple", tuple1, tuple2, msg)

    def _check_kind(self, value: object, kind: object, which, name):
        if not isinstance(value, kind):
            raise AssertionError(f"{which} sequence is not a {name}: {safe_repr(value)}")

    def _sequences(self, kind, first: object, second: object, msg: object):
        if first == second:
            return
        if len(first) == len(second) and all([first[i] == second[i] for i in range(len(first))]):
            return
        self._fail_with(msg, sequences(kind, first, second), difference(first, second))

    def assertSetEqual(self, set1: object, set2: object, msg: object = None):
        if set1 != set2:
            self._fail(msg, sets(set1, set2))

    def assertDictEqual(self, d1: object, d2: object, msg: object = None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            self._fail_with(msg, beside("!=", d1, d2), difference(d1, d2))

    def assertCountEqual(self, first: object, second: object, msg: object = None):
        lines = counts(first, second)
        if lines:
            self._fail_with(msg, "Element counts were not equal:\n", lines)

    def assertAlmostEqual(self, first: object, second: object, places=None, msg: object = None, delta: object = None):
        if first == second:
            return
        apart, text = self._apart(first, second, places, delta)
        if apart:
            self._fail(msg, f"{safe_repr(first)} != {safe_repr(second)} within {text} ({safe_repr(abs(first - second))} difference)")

    def assertNotAlmostEqual(self, first: object, second: object, places=None, msg: object = None, delta: object = None):
        apart, text = self._apart(first, second, places, delta)
        if first == second or not apart:
            if delta is not None:
                text += f" ({safe_repr(abs(first - second))} difference)"
            self._fail(msg, f"{safe_repr(first)} == {safe_repr(second)} within {text}")

    def _apart(self, first: object, second: object, places, delta: object):
        """Are two numbers further apart than by a distance or by places, and what that is called."""
        if delta is not None:
            if places is not None:
                raise TypeError("specify delta or places not both")
            return abs(first - second) > delta, f"{safe_repr(delta)} delta"
        if places is None:
            places = 7
        return round(abs(first - second), places) != 0, f"{places!r} places"

    # Texts and patterns.

    def assertRegex(self, text, expected_regex, msg: object = None):
        pattern = re.compile(expected_regex)
        if not pattern.search(text):
            self._fail(msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg: object = None):
        pattern = re.compile(unexpected_regex)
        match = pattern.search(text)
        if match:
            self._fail(msg, f"Regex matched: {match.group()!r} matches {pattern.pattern!r} in {text!r}")

    # What is raised, warned and logged.

    # With a function, that is called; without one they are context managers.

    def assertRaises(self, expected_exception: object, function=None, /, *args, msg: object = None, **kwargs):
        context = Raises(expected_exception, None, msg, self.longMessage)
        return context if function is None else run_expecting(context, function, *args, **kwargs)

    def assertRaisesRegex(self, expected_exception: object, expected_regex, function=None, /, *args, msg: object = None, **kwargs):
        context = Raises(expected_exception, expected_regex, msg, self.longMessage)
        return context if function is None else run_expecting(context, function, *args, **kwargs)

    def assertWarns(self, expected_warning: object, function=None, /, *args, msg: object = None, **kwargs):
        context = Warns(expected_warning, None, msg, self.longMessage)
        return context if function is None else run_expecting(context, function, *args, **kwargs)

    def assertWarnsRegex(self, expected_warning: object, expected_regex, function=None, /, *args, msg: object = None, **kwargs):
        context = Warns(expected_warning, expected_regex, msg, self.longMessage)
        return context if function is None else run_expecting(context, function, *args, **kwargs)

    def assertLogs(self, logger: object = None, level: object = None):
        return Logs(logger, level, False)

    def assertNoLogs(self, logger: object = None, level: object = None):
        return Logs(logger, level, True)

"""A test: a method of a class, what is done before and after it, and what it is told by decorators."""

from stdlib.unittest._assertions import Assertions
from stdlib.unittest._result import Reported, TestResult

prototypes = []
"""An object of each class of tests that the program has: what it can be asked for is known of its class."""

# What decorators say of methods and classes, by their qualified names: a method stays what it is.
_skipped = {}
_expected_failures = set()


class SkipTest(Exception):
    """Raised by a test that has a reason not to go on."""


def skip(reason: object = ""):
    """A method or class that is not run, for a reason."""
    return _skips(True, reason)


def skipIf(condition: object, reason: object):
    return _skips(bool(condition), reason)


def skipUnless(condition: object, reason: object):
    return _skips(not condition, reason)


def _skips(applies: bool, reason: object):
    """One function whether it applies or not: what it marks keeps its type."""

    def mark(test_item):
        if applies:
            _skipped[test_item.__qualname__] = str(reason)
        return test_item

    return mark


def expectedFailure(test_item):
    """A method that is known to fail."""
    _expected_failures.add(test_item.__qualname__)
    return test_item


class TestCase(Assertions):
    """One test: the method of this name."""

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        prototypes.append(object.__new__(cls))

    def __init__(self, methodName: str = "runTest"):
        self._testMethodName = methodName
        self._cleanups = []
        self._result = None
        self._passed = True
        self._failed_as_expected = False
        self._parts = []

    # What a class of tests may define.

    def setUp(self):
        """Before each test."""

    def tearDown(self):
        """After each test whose `setUp` came to its end."""

    @classmethod
    def setUpClass(cls):
        """Before the first test of the class."""

    @classmethod
    def tearDownClass(cls):
        """After the last test of the class."""

    def _tests_of_class(self, prefix):
        """The tests of the class."""
        names = self._names_of_tests()
        chosen = [name for name in names if name.startswith(prefix)]
        if not chosen and "runTest" in names:
            chosen = ["runTest"]
        return [self._another(name) for name in chosen]

    def _named_test(self, name):
        if name not in self._names_of_tests():
            raise AttributeError(f"type object '{type(self).__name__}' has no attribute '{name}'")
        return self._another(name)

    # Names.

    def _class_name(self):
        return f"{type(self).__module__}.{type(self).__qualname__}"

    def id(self):
        return f"{self._class_name()}.{self._testMethodName}"

    def __str__(self):
        return f"{self._testMethodName} ({self.id()})"

    def __repr__(self):
        return f"<{self._class_name()} testMethod={self._testMethodName}>"

    def shortDescription(self):
        """The first line of the method's documentation."""
        return self._doc_of_named()

    def countTestCases(self):
        return 1

    def _said(self, table):
        """What a table says of the method, or of its class."""
        for cls in type(self).__mro__:
            name = f"{cls.__qualname__}.{self._testMethodName}"
            if name in table:
                return name
            if cls.__qualname__ in table:
                return cls.__qualname__
        return None

    # Running.

    def run(self, result=None):
        if result is None:
            result = TestResult()
        self._result = result
        self._passed = True
        skipped = self._said(_skipped)
        if skipped is not None:
            # What a decorator skips is not counted as run.
            result.addSkip(self, _skipped[skipped])
            return result
        result.startTest(self)
        self._run_phases(result)
        result.stopTest(self)
        return result

    def debug(self):
        """Runs the test without catching anything."""
        self.setUp()
        self._call_named()
        self.tearDown()
        self.doCleanups()

    def _run_phases(self, result):
        expecting = self._said(_expected_failures) is not None
        self._failed_as_expected = False
        self._phase(0, False)
        if self._passed:
            self._phase(1, expecting)
            self._phase(2, False)
        self.doCleanups()
        if self._failed_as_expected:
            if self._passed:
                result.addExpectedFailure(self)
        elif self._passed:
            if expecting:
                result.addUnexpectedSuccess(self)
            else:
                result.addSuccess(self)

    def _phase(self, number, expecting):
        """Does what comes before (0), the test (1) or what comes after (2), and reports how it ended."""
        try:
            if number == 0:
                self.setUp()
            elif number == 1:
                self._call_named()
            else:
                self.tearDown()
        except KeyboardInterrupt:
            raise
        except SkipTest as reason:
            self._passed = False
            self._result.addSkip(self, str(reason))
        except BaseException as error:
            if expecting:
                self._failed_as_expected = True
            else:
                self._report(error)

    def _report(self, error):
        self._passed = False
        if isinstance(error, AssertionError):
            self._result.addFailure(self, error)
        else:
            self._result.addError(self, error)

    def _report_part(self, part, error):
        """A part of the test has failed; the rest goes on."""
        self._passed = False
        self._result.addSubTest(self, part, error)

    # Within a test.

    def skipTest(self, reason: object):
        raise SkipTest(reason)

    def addCleanup(self, function, /, *args, **kwargs):
        """Calls a function after the test, the last that was added first."""
        self._cleanups.append(lambda: function(*args, **kwargs))

    def doCleanups(self):
        while self._cleanups:
            call = self._cleanups.pop()
            try:
                call()
            except KeyboardInterrupt:
                raise
            except BaseException as error:
                if self._result is None:
                    raise
                self._report(error)
        return self._passed

    def enterContext(self, cm):
        """Enters a context manager that is left after the test."""
        entered = cm.__enter__()
        self.addCleanup(cm.__exit__, None, None, None)
        return entered

    def subTest(self, msg: object = None, **params: object):
        """A block that may fail without ending the test."""
        return _SubTest(self, msg, params)


class _SubTest(Reported):
    """A part of a test, with what it was called and its parameters."""

    _is_part = True

    def __init__(self, test, message: object, params: object):
        self.test_case = test
        self._message = message
        self.params = params
        around = test._parts
        if around:
            self.params = {**around[-1].params, **params}

    def _named(self):
        parts = []
        if self._message is not None:
            parts.append(f"[{self._message}]")
        if self.params:
            parts.append("(" + ", ".join([f"{name}={value!r}" for name, value in self.params.items()]) + ")")
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return f"{self.test_case.id()} {self._named()}"

    def __str__(self):
        return f"{self.test_case} {self._named()}"

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __enter__(self):
        self.test_case._parts.append(self)

    def __exit__(self, exc_type, exc_value, tb):
        self.test_case._parts.pop()
        if exc_value is None:
            return False
        if isinstance(exc_value, SkipTest):
            self.test_case._passed = False
            self.test_case._result.addSkip(self, str(exc_value))
            return True
        if not isinstance(exc_value, Exception) or self.test_case._result is None:
            return False
        self.test_case._report_part(self, exc_value)
        return True

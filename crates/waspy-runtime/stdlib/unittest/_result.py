"""What came out of tests, and what is written while they run."""

from stdlib import traceback


class Reported:
    """What reports name: tests, parts of tests, and what is done for a class."""

    _is_part = False

    def id(self):
        return ""

    def shortDescription(self):
        return None

    def __str__(self):
        return self.id()


class TestResult:
    """What came out: tests with the texts of what was raised."""

    def __init__(self, stream = None, descriptions=None, verbosity=None):
        self.failures = []
        self.errors = []
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.testsRun = 0
        self.shouldStop = False
        self.failfast = False

    def startTest(self, test):
        self.testsRun += 1

    def stopTest(self, test):
        pass

    def addSuccess(self, test):
        pass

    def addFailure(self, test, err):
        self.failures.append((test, _text_of(err)))
        self._after_failure()

    def addError(self, test, err):
        self.errors.append((test, _text_of(err)))
        self._after_failure()

    def addSubTest(self, test, subtest, err):
        (self.failures if isinstance(err, AssertionError) else self.errors).append((subtest, _text_of(err)))
        self._after_failure()

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test):
        self.expectedFailures.append((test, ""))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self._after_failure()

    def _after_failure(self):
        if self.failfast:
            self.stop()

    def stop(self):
        self.shouldStop = True

    def wasSuccessful(self):
        return not self.failures and not self.errors and not self.unexpectedSuccesses

    def __repr__(self):
        return (
            f"<unittest.result.TestResult run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}>"
        )


def _text_of(error):
    return "".join(traceback.format_exception(error))


class TextTestResult(TestResult):
    """Writes a letter a test, or a line where more is wanted."""

    def __init__(self, stream, descriptions, verbosity):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.descriptions = descriptions
        self.showAll = verbosity > 1
        self.dots = verbosity == 1
        self._line_begun = False

    def getDescription(self, test):
        first = test.shortDescription() if self.descriptions else None
        return f"{test}\n{first}" if first else str(test)

    def _write(self, letter, word, line_begun=False):
        """CPython takes the line for begun after what was expected to fail: a skipped test is not described then."""
        if self.showAll:
            self.stream.write(word + "\n")
            self._line_begun = line_begun
        elif self.dots:
            self.stream.write(letter)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(self.getDescription(test) + " ... ")
            self._line_begun = True

    def addSuccess(self, test):
        super().addSuccess(test)
        self._write(".", "ok")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._write("F", "FAIL")

    def addError(self, test, err):
        super().addError(test, err)
        self._write("E", "ERROR")

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        failed = isinstance(err, AssertionError)
        self._describe_part(subtest)
        self._write("F" if failed else "E", "FAIL" if failed else "ERROR")

    def _describe_part(self, subtest):
        """A line of its own, below that of the test."""
        if self.showAll:
            if self._line_begun:
                self.stream.write("\n")
            self.stream.write("  " + self.getDescription(subtest) + " ... ")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        if test._is_part:
            self._describe_part(test)
        elif self.showAll and not self._line_begun:
            # A decorator said so: the test was not started.
            self.stream.write(self.getDescription(test) + " ... ")
        self._write("s", f"skipped {reason!r}")

    def addExpectedFailure(self, test):
        super().addExpectedFailure(test)
        self._write("x", "expected failure", self._line_begun)

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._write("u", "unexpected success", self._line_begun)

    def printErrors(self):
        """What was raised, at the end."""
        if self.dots or self.showAll:
            self.stream.write("\n")
        self._print_list("ERROR", self.errors)
        self._print_list("FAIL", self.failures)
        if self.unexpectedSuccesses:
            self.stream.write("=" * 70 + "\n")
            for test in self.unexpectedSuccesses:
                self.stream.write(f"UNEXPECTED SUCCESS: {self.getDescription(test)}\n")

    def _print_list(self, word, failures):
        for test, text in failures:
            self.stream.write("=" * 70 + "\n")
            self.stream.write(f"{word}: {self.getDescription(test)}\n")
            self.stream.write("-" * 70 + "\n")
            self.stream.write(text + "\n")

"""Finding tests, putting them together and running them."""

from stdlib import sys
from stdlib.time import perf_counter
from stdlib.unittest._case import SkipTest, prototypes
from stdlib.unittest._result import Reported, TextTestResult


class TestSuite(Reported):
    """Tests and suites, run in their order."""

    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def addTest(self, test):
        self._tests.append(test)

    def addTests(self, tests):
        for test in tests:
            self.addTest(test)

    def countTestCases(self):
        return sum([test.countTestCases() for test in self._tests])

    def __iter__(self):
        return iter(self._tests)

    def _cases(self):
        """The tests without the suites that they are in."""
        cases = []
        for test in self._tests:
            if isinstance(test, TestSuite):
                cases.extend(test._cases())
            else:
                cases.append(test)
        return cases

    def run(self, result):
        """Runs the tests; what belongs to a class is done before its first and after its last."""
        before = None
        usable = True
        for test in self._cases():
            if result.shouldStop:
                break
            if before is None or type(before) is not type(test):
                if before is not None and usable:
                    _of_class(before, False, result)
                usable = _of_class(test, True, result)
                before = test
            if usable:
                test.run(result)
        if before is not None and usable:
            _of_class(before, False, result)
        return result


class _ClassPart(Reported):
    """What stands for `setUpClass` and `tearDownClass` in a report."""

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __str__(self):
        return self.description


def _of_class(test, first, result):
    """Calls what comes before the first test of a class, or after the last; can the tests be run?"""
    try:
        test._around_class(first)
    except SkipTest as reason:
        result.addSkip(_ClassPart(f"{'setUpClass' if first else 'tearDownClass'} ({test._class_name()})"), str(reason))
        return False
    except Exception as error:
        result.addError(_ClassPart(f"{'setUpClass' if first else 'tearDownClass'} ({test._class_name()})"), error)
        return False
    return True


class TestLoader:
    """Finds the tests of a class: its methods whose names begin so."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = True

    def getTestCaseNames(self, testCaseClass):
        return [test._testMethodName for test in self.loadTestsFromTestCase(testCaseClass)]

    def loadTestsFromTestCase(self, testCaseClass):
        tests = []
        for prototype in prototypes:
            if type(prototype) is testCaseClass:
                tests.extend(prototype._tests_of_class(self.testMethodPrefix))
        return TestSuite(tests)


defaultTestLoader = TestLoader()


class TextTestRunner:
    """Runs tests and writes what came out of them, to the stream of errors unless another is given."""

    def __init__(self, stream = None, descriptions=True, verbosity=1, failfast=False, buffer=False):
        self.stream = stream
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast

    def run(self, test):
        stream = sys.stderr if self.stream is None else self.stream
        result = TextTestResult(stream, self.descriptions, self.verbosity)
        result.failfast = self.failfast
        begin = perf_counter()
        test.run(result)
        taken = perf_counter() - begin
        result.printErrors()
        n = result.testsRun
        stream.write("-" * 70 + "\n")
        stream.write(f"Ran {n} test{'' if n == 1 else 's'} in {taken:.3f}s\n\n")
        counted = [
            ("failures", len(result.failures)),
            ("errors", len(result.errors)),
            ("skipped", len(result.skipped)),
            ("expected failures", len(result.expectedFailures)),
            ("unexpected successes", len(result.unexpectedSuccesses)),
        ]
        if not result.wasSuccessful():
            stream.write("FAILED")
        elif n == 0 and not result.skipped:
            stream.write("NO TESTS RAN")
        else:
            stream.write("OK")
        counts = ", ".join([f"{name}={n}" for name, n in counted if n])
        stream.write(f" ({counts})\n" if counts else "\n")
        return result


class main:
    """Runs the tests of the program: those of all its classes, or those that the arguments name (`TestShop.test_total`).

    `-v` tells each test, `-q` less, `-f` stops at the first failure; the exit code says whether all went well.
    """

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader,
                 exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None):
        self.verbosity = verbosity
        self.failfast = bool(failfast)
        names = [] if defaultTest is None else [defaultTest]
        for word in (sys.argv if argv is None else argv)[1:]:
            if word in ("-v", "--verbose"):
                self.verbosity = 2
            elif word in ("-q", "--quiet"):
                self.verbosity = 0
            elif word in ("-f", "--failfast"):
                self.failfast = True
            elif word.startswith("-"):
                raise NotImplementedError(f"unittest: the option {word} is not supported by waspy")
            else:
                names.append(word)
        prefix = testLoader.testMethodPrefix
        tests = [] if names else _all_tests(prefix)
        for name in names:
            tests.extend(_named(name, prefix))
        self.test = TestSuite(tests)
        runner = TextTestRunner(verbosity=self.verbosity, failfast=self.failfast) if testRunner is None else testRunner
        self.result = runner.run(self.test)
        if exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(5)
            sys.exit(not self.result.wasSuccessful())


def _program_classes():
    found = [each for each in prototypes if "<locals>" not in type(each).__qualname__]
    return sorted(found, key=lambda each: type(each).__name__)


def _all_tests(prefix):
    tests = []
    for each in _program_classes():
        tests.extend(each._tests_of_class(prefix))
    return tests


def _named(name, prefix):
    """The tests of a class, or one of them."""
    kind, _, method = name.removeprefix("__main__.").partition(".")
    for each in _program_classes():
        if type(each).__name__ == kind:
            return [each._named_test(method)] if method else each._tests_of_class(prefix)
    raise AttributeError(f"module '__main__' has no attribute '{kind}'")

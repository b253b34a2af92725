"""`unittest`: tests as methods of classes."""

from stdlib.unittest._case import SkipTest, TestCase, expectedFailure, skip, skipIf, skipUnless
from stdlib.unittest._result import TestResult, TextTestResult
from stdlib.unittest._runner import TestLoader, TestSuite, TextTestRunner, defaultTestLoader, main

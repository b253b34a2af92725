"""Classes of tests that decorators skip, and parts of tests that skip themselves."""

import sys
import unittest
class T(unittest.TestCase):
    @unittest.skip("m")
    def test_a(self): pass
    def test_b(self):
        self.skipTest("inner")
    def test_c(self):
        with self.subTest(i=1):
            self.skipTest("sub")
        with self.subTest(i=2):
            self.fail("x")
@unittest.skip("cls")
class U(unittest.TestCase):
    def test_a(self):
        "Doc line."


@unittest.skipIf(sys.maxsize > 1, "too large")
class V(unittest.TestCase):
    def test_x(self):
        self.fail("never")


@unittest.skipUnless(sys.maxsize > 1, "too small")
class W(unittest.TestCase):
    def test_x(self):
        self.assertTrue(True)

    @unittest.expectedFailure
    def test_z(self):
        self.fail("x")


class X(W):
    """Skipped is what the class above says."""


class Y(U):
    def test_more(self):
        self.fail("never")


program = unittest.TestResult()
for test in (T("test_a"), T("test_b"), U("test_a"), V("test_x"), W("test_x"), X("test_z"), Y("test_more")):
    test.run(program)
print(program.testsRun, len(program.skipped), [reason for _, reason in program.skipped], len(program.expectedFailures))
for test, reason in program.skipped:
    print(test, reason)

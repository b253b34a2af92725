"""unittest on a stream of its own: letters, lines, failures, skips, parts of tests, set-up of classes."""
import io
import unittest


class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)

    def pop(self):
        if not self.items:
            raise IndexError("empty stack")
        return self.items.pop()


class TestStack(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("set up class")

    @classmethod
    def tearDownClass(cls):
        print("tear down class")

    def setUp(self):
        self.stack = Stack()
        self.addCleanup(print, "cleaned", self._testMethodName)

    def tearDown(self):
        print("left", len(self.stack.items))

    def test_push(self):
        """Pushing adds an item."""
        self.stack.push(1)
        self.assertEqual(self.stack.items, [1])

    def test_pop_empty(self):
        with self.assertRaises(IndexError) as cm:
            self.stack.pop()
        self.assertEqual(str(cm.exception), "empty stack")

    def test_wrong(self):
        self.stack.push(2)
        self.assertEqual(self.stack.pop(), 3, "popped")

    def test_error(self):
        self.stack.push(1)
        raise KeyError("broken")

    @unittest.skip("later")
    def test_later(self):
        print("never")

    @unittest.skipIf(1 > 2, "never skipped")
    def test_not_skipped(self):
        self.assertTrue(True)

    @unittest.expectedFailure
    def test_known(self):
        self.assertEqual(1, 2)

    @unittest.expectedFailure
    def test_surprise(self):
        self.assertEqual(1, 1)

    def test_skip_inside(self):
        self.skipTest("not here")

    def test_parts(self):
        for i in range(4):
            with self.subTest("part", i=i):
                self.assertLess(i % 2, 1)


class Derived(TestStack):
    def test_more(self):
        self.assertIn(3, [1, 2])


def lines(text):
    for line in text.splitlines():
        if "Ran " in line:
            line = line.split(" in ")[0]
        if not line.startswith('  File') and not line.startswith("    "):
            print(line)


for verbosity in (1, 2):
    stream = io.StringIO()
    suite = unittest.TestSuite()
    suite.addTests(unittest.defaultTestLoader.loadTestsFromTestCase(TestStack))
    suite.addTest(Derived("test_more"))
    print(suite.countTestCases())
    result = unittest.TextTestRunner(stream=stream, verbosity=verbosity).run(suite)
    lines(stream.getvalue())
    print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), result.wasSuccessful())
    for test, reason in result.skipped:
        print(test.id().split(".")[-1], reason)

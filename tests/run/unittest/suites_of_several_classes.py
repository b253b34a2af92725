"""A file of tests: base classes with fixtures, skipped classes, and suites of several classes."""

import sys
import unittest
class Stack:
    def __init__(self, limit=None): self._items, self.limit = [], limit
    def push(self, x):
        if self.limit is not None and len(self._items) >= self.limit: raise OverflowError("stack full")
        self._items.append(x)
    def pop(self):
        if not self._items: raise IndexError("pop from empty stack")
        return self._items.pop()
    def __len__(self): return len(self._items)
    def __iter__(self): return reversed(self._items)
    def __contains__(self, x): return x in self._items
    def __bool__(self): return bool(self._items)
class Base(unittest.TestCase):
    factory = Stack
    def setUp(self): self.s = self.factory()
class TestStack(Base):
    def test_empty(self):
        self.assertEqual(len(self.s), 0); self.assertFalse(self.s)
        self.assertRaises(IndexError, self.s.pop)
        with self.assertRaises(IndexError) as cm: self.s.pop()
        self.assertEqual(cm.exception.args, ("pop from empty stack",))
    def test_push_pop(self):
        for i in range(3): self.s.push(i)
        self.assertEqual([self.s.pop() for _ in range(3)], [2, 1, 0])
    def test_iter(self):
        self.s.push("a"); self.s.push("b")
        self.assertEqual(list(self.s), ["b", "a"]); self.assertIn("a", self.s); self.assertNotIn("z", self.s)
    @unittest.skipIf(False, "never")
    def test_limit(self):
        s = Stack(limit=1); s.push(1)
        with self.assertRaisesRegex(OverflowError, "full$"): s.push(2)
@unittest.skip("whole class")
class TestSkipped(Base):
    def test_one(self): self.fail("x")
class TestGenerator(unittest.TestCase):
    def gen(self):
        try:
            x = yield 1
            yield x
        finally: self.closed = True
    def test_send(self):
        g = self.gen(); self.assertEqual(next(g), 1); self.assertEqual(g.send(5), 5)
        with self.assertRaises(StopIteration): next(g)
        self.assertTrue(self.closed)
    def test_throw(self):
        g = self.gen(); next(g)
        with self.assertRaises(ZeroDivisionError): g.throw(ZeroDivisionError())
    def test_close(self):
        g = self.gen(); next(g); g.close(); self.assertTrue(self.closed)
    def test_unpack(self):
        cases = [("a, b", (1, 2)), ("a, *b", (1, 2, 3)), ("single", (1,))]
        for name, vals in cases:
            with self.subTest(name=name):
                a, *b = vals
                self.assertEqual([a, *b], list(vals))
class TestExc(unittest.TestCase):
    def test_chain(self):
        with self.assertRaises(ValueError) as cm:
            try: int("x")
            except ValueError as e: raise ValueError("again") from e
        self.assertIsInstance(cm.exception.__cause__, ValueError)
    def test_group(self):
        with self.assertRaises(ExceptionGroup) as cm: raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
        self.assertEqual(len(cm.exception.exceptions), 2)
    def test_finally(self):
        log = []
        def f():
            try: return log.append("try") or 1
            finally: log.append("finally")
        self.assertEqual((f(), log), (1, ["try", "finally"]))

loader = unittest.TestLoader()
suite = unittest.TestSuite()
for case in (TestStack, TestSkipped, TestGenerator, TestExc):
    suite.addTests(loader.loadTestsFromTestCase(case))
    print(case.__name__, loader.getTestCaseNames(case))
result = unittest.TestResult()
suite.run(result)
print(suite.countTestCases(), result.testsRun, len(result.failures), len(result.errors), result.skipped[0][1])
single = unittest.defaultTestLoader.loadTestsFromTestCase(TestStack)
print(single.countTestCases(), [test.id() for test in single])

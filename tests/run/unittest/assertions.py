"""What the assertions of unittest say."""
import unittest

t = unittest.TestCase()

checks = [
    lambda: t.assertNotEqual(3, 3),
    lambda: t.assertTrue(0),
    lambda: t.assertFalse([1]),
    lambda: t.assertIs(None, 3),
    lambda: t.assertIsNot(t, t.failureException),
    lambda: t.assertIsNone(0),
    lambda: t.assertIsNotNone(None),
    lambda: t.assertIn("x", "abc"),
    lambda: t.assertNotIn(1, [1]),
    lambda: t.assertIsInstance(3, str),
    lambda: t.assertNotIsInstance(3, int),
    lambda: t.assertLess(3, 2),
    lambda: t.assertLessEqual(3, 2),
    lambda: t.assertGreater(2, 3),
    lambda: t.assertGreaterEqual(2, 3),
    lambda: t.assertAlmostEqual(1.0, 1.1),
    lambda: t.assertAlmostEqual(1.0, 1.00000001),
    lambda: t.assertAlmostEqual(10, 12, delta=1),
    lambda: t.assertNotAlmostEqual(1.0, 1.00000001),
    lambda: t.assertRegex("hello", r"^w"),
    lambda: t.assertNotRegex("hello", r"l+"),
    lambda: t.fail("given up"),
    lambda: t.fail(),
    lambda: t.skipTest("why"),
]
for i, check in enumerate(checks):
    try:
        check()
    except Exception as e:
        print(i, type(e).__name__, str(e))
    else:
        print(i, "passes")

"""What assertEqual and its like say, with differences line by line."""
import unittest

t = unittest.TestCase()

checks = [
    lambda: t.assertEqual(1, 2),
    lambda: t.assertEqual("abc", "abd"),
    lambda: t.assertEqual("one\ntwo\n", "one\nthree\n"),
    lambda: t.assertEqual([1, 2, 3], [1, 5, 3, 4]),
    lambda: t.assertEqual((1, 2), (1, 2, 3)),
    lambda: t.assertEqual({"a": 1, "b": 2}, {"a": 1, "b": 3}),
    lambda: t.assertEqual({1, 2}, {2, 3}),
    lambda: t.assertEqual("x" * 100, "x" * 99 + "y"),
    lambda: t.assertEqual(1, "1", "my message"),
    lambda: t.assertCountEqual([1, 2, 2], [2, 1, 1]),
    lambda: t.assertListEqual([1], [2]),
    lambda: t.assertDictEqual({}, {1: 2}),
    lambda: t.assertSetEqual({1}, {1}),
    lambda: t.assertSequenceEqual([1, 2], (1, 2)),
]
for i, check in enumerate(checks):
    try:
        check()
    except Exception as e:
        print(i, type(e).__name__, str(e))
    else:
        print(i, "passes")

"""What assertRaises and assertWarns say."""
import unittest
import warnings

t = unittest.TestCase()


def warns():
    warnings.warn("old", DeprecationWarning)


checks = [
    lambda: t.assertRaises(ValueError, int, "3"),
    lambda: t.assertRaises(ValueError, int, "x"),
    lambda: t.assertRaisesRegex(ValueError, "nothing", int, "x"),
    lambda: t.assertRaises(KeyError, int, "x"),
    lambda: t.assertWarns(DeprecationWarning, warns),
    lambda: t.assertWarns(UserWarning, lambda: None),
]
for i, check in enumerate(checks):
    try:
        check()
    except Exception as e:
        print(i, type(e).__name__, str(e))
    else:
        print(i, "passes")
try:
    with t.assertRaises(ZeroDivisionError, msg="dividing"):
        pass
except AssertionError as e:
    print(e)
with t.assertRaises((ValueError, KeyError)) as cm:
    {}["k"]
print(type(cm.exception).__name__, cm.exception.args)
with t.assertWarns(UserWarning) as w:
    warnings.warn("careful")
print(w.warning)

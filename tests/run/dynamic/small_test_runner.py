"""A test runner by hand: methods by their names, callables and classes of exceptions as values."""
class Test:
    def assertEqual(self, a, b): print("ok" if a == b else f"FAIL {a!r} != {b!r}")
    def assertRaises(self, exc, f, *a, **k):
        try: f(*a, **k)
        except exc as e: print("ok raises", type(e).__name__); return
        print("FAIL no raise")
class TestX(Test):
    def test_one(self): self.assertEqual(1 + 1, 2)
    def test_two(self): self.assertRaises(ZeroDivisionError, lambda: 1 / 0)
    def test_three(self): self.assertRaises((KeyError, IndexError), [].__getitem__, 0)
    def test_four(self): self.assertRaises(TypeError, len, 5); self.assertRaises(ValueError, int, "x")
    def test_five(self): self.assertRaises(AttributeError, getattr, self, "zz"); self.assertEqual(list(map(str, [1])), ["1"])
t = TestX()
for name in sorted(dir(t)):
    if name.startswith("test_"):
        print(name, end=": "); getattr(t, name)()

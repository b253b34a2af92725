"""How calls bind parameters of every kind, and what is said of arguments that do not fit."""

import unittest


def f0(): return ()
def f1(a): return (a,)
def f2(a, b=2): return a, b
def pos(a, b, /): return a, b
def kwonly(*, key, other=None): return key, other
def mixed(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
def star(*args, **kwargs): return args, kwargs


class Calls(unittest.TestCase):
    def check(self, message, function, *args, **kwargs):
        with self.assertRaises(TypeError) as caught:
            function(*args, **kwargs)
        self.assertEqual(str(caught.exception), message)
        print(message)

    def test_counts(self):
        self.check("f0() takes 0 positional arguments but 1 was given", f0, 1)
        self.check("f1() missing 1 required positional argument: 'a'", f1)
        self.check("f1() takes 1 positional argument but 3 were given", f1, 1, 2, 3)
        self.check("f2() takes from 1 to 2 positional arguments but 3 were given", f2, 1, 2, 3)
        self.check("pos() missing 2 required positional arguments: 'a' and 'b'", pos)
        self.check("kwonly() missing 1 required keyword-only argument: 'key'", kwonly)
        self.check("kwonly() takes 0 positional arguments but 1 was given", kwonly, 1)

    def test_names(self):
        self.check("f1() got an unexpected keyword argument 'z'", f1, z=1)
        self.check("f1() got multiple values for argument 'a'", f1, 1, a=2)
        self.check("pos() got some positional-only arguments passed as keyword arguments: 'a, b'", pos, a=1, b=2)

    def test_values(self):
        self.assertEqual(mixed(1, d=4), (1, 2, 3, (), 4, 5, {}))
        self.assertEqual(mixed(1, 9, 8, 7, 6, d=4, e=0, a=1, b=2), (1, 9, 8, (7, 6), 4, 0, {"a": 1, "b": 2}))
        self.assertEqual(star(*[1, 2], *(3,), x=1, **{"y": 2}, **{"z": 3}), ((1, 2, 3), {"x": 1, "y": 2, "z": 3}))
        self.assertEqual(f2(**{"a": 1}), (1, 2))
        self.assertEqual(f2(*"ab"), ("a", "b"))

    def test_twice(self):
        with self.assertRaises(TypeError) as caught:
            star(x=1, **{"x": 2})
        print(caught.exception)
        with self.assertRaisesRegex(TypeError, "keywords must be strings"):
            star(**{1: 2})

    def test_order(self):
        log = []
        def note(value):
            log.append(value)
            return value
        mixed(note(1), *[note(2)], d=note(3), **{"z": note(4)})
        self.assertEqual(log, [1, 2, 3, 4])

    def test_defaults_are_shared(self):
        def add(value, to=[]):
            to.append(value)
            return to
        self.assertIs(add(1), add(2))
        self.assertEqual(add.__defaults__, ([1, 2],))

    def test_every_kind(self):
        for args, expected in [((1,), "one"), ((1, 2), "two"), ((1, 2, 3), "many")]:
            with self.subTest(n=len(args)):
                self.assertEqual({1: "one", 2: "two"}.get(len(args), "many"), expected)


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Calls).run(result)
print(result.testsRun, result.failures, result.errors)

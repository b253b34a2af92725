import unittest
class T(unittest.TestCase):
    def test_a(self):
        with self.assertRaises(TypeError):
            len(5)
        with self.assertRaises(TypeError):
            'a' + 1
        with self.assertRaises(TypeError):
            int(1, 2, 3)
        with self.assertRaises(AttributeError):
            (3).foo
        with self.assertRaises(NameError):
            foo
        with self.assertRaises((TypeError, ValueError)):
            {}[[]]
        self.assertRaises(TypeError, lambda: len(3))
        self.assertRaises(TypeError, lambda: 'a'.join(3))
result = unittest.TestResult()
unittest.TestLoader().loadTestsFromTestCase(T).run(result)
print(result.testsRun, result.failures, result.errors)

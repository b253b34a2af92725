import io
import unittest

class Account:
    def __init__(self, balance=0):
        self.balance = balance
    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError("insufficient funds")
        self.balance -= amount

class TestAccount(unittest.TestCase):
    def setUp(self):
        self.account = Account(100)

    def test_withdraw(self):
        self.account.withdraw(30)
        self.assertEqual(self.account.balance, 70)

    def test_too_much(self):
        with self.assertRaises(ValueError) as cm:
            self.account.withdraw(1000)
        self.assertEqual(str(cm.exception), "insufficient funds")
        self.assertRaises(ValueError, self.account.withdraw, 500)
        with self.assertRaisesRegex(ValueError, "^insuff"):
            self.account.withdraw(1000)

    def test_truth(self):
        self.assertTrue(self.account.balance)
        self.assertFalse([])
        self.assertIn(3, [1, 2, 3])
        self.assertIsNone(None)
        self.assertIsInstance(self.account, Account)
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertGreater(3, 2)

class TestStrings(unittest.TestCase):
    def test_upper(self):
        self.assertEqual("foo".upper(), "FOO")
    @unittest.skip("not ready")
    def test_skipped(self):
        self.fail("never")
    def test_sub(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertLess(i, 10)

if __name__ == "__main__":
    stream = io.StringIO()
    program = unittest.main(exit=False, testRunner=unittest.TextTestRunner(stream=stream))
    print(stream.getvalue().split(" in ")[0])
    print(program.result.wasSuccessful(), program.result.testsRun)

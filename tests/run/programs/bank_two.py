"""Accounts: properties, class attributes, inheritance, context managers, decorators that check."""
import functools


def positive(*names):
    def deco(f):
        @functools.wraps(f)
        def wrapper(self, *args, **kw):
            for name, value in zip(names, args):
                if value <= 0:
                    raise ValueError(f"{f.__name__}: {name} must be positive, not {value}")
            return f(self, *args, **kw)

        return wrapper

    return deco


class Account:
    count = 0
    rate = 0.01

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        type(self).count += 1
        self.history = [("open", balance)]

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < self.limit():
            raise ValueError(f"{self.owner} cannot go to {value}")
        self._balance = value

    def limit(self):
        return 0

    @positive("amount")
    def deposit(self, amount):
        """Put money in."""
        self.balance += amount
        self.history.append(("in", amount))
        return self

    @positive("amount")
    def withdraw(self, amount):
        self.balance -= amount
        self.history.append(("out", amount))
        return self

    @classmethod
    def joint(cls, *owners, **kw):
        return cls(" & ".join(owners), **kw)

    @staticmethod
    def fee(amount):
        return max(1, amount // 100)

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self.balance})"

    def __eq__(self, other):
        if not isinstance(other, Account):
            return NotImplemented
        return (self.owner, self.balance) == (other.owner, other.balance)

    def __lt__(self, other):
        return self.balance < other.balance

    def __hash__(self):
        return hash(self.owner)


class Credit(Account):
    count = 0

    def __init__(self, owner, balance=0, *, line=100):
        super().__init__(owner, balance)
        self.line = line

    def limit(self):
        return super().limit() - self.line


class Transaction:
    def __init__(self, *accounts):
        self.accounts = accounts

    def __enter__(self):
        self.saved = [(a, a.balance, list(a.history)) for a in self.accounts]
        return self

    def __exit__(self, kind, value, tb):
        if kind is not None:
            for a, balance, history in self.saved:
                a._balance, a.history = balance, history
            print("rolled back:", value)
        return kind is ValueError or kind is None


a, b = Account("ann", 100), Credit("bob", line=50)
j = Account.joint("cy", "di", balance=7)
print(a, b, j, Account.count, Credit.count, Account.fee(250), a.fee(5))
with Transaction(a, b):
    a.withdraw(30)
    b.deposit(30)
print(a, b, a.history)
with Transaction(a, b):
    a.deposit(1)
    b.withdraw(200)
print(a, b, a.history)
for f in (lambda: a.deposit(-5), lambda: a.withdraw(0), lambda: setattr(a, "balance", -1)):
    try:
        f()
    except ValueError as e:
        print(e)
print(Account.deposit.__name__, Account.deposit.__doc__, a == Account("ann", 70), a != b, a == 5, sorted([a, b, j]), max(a, b, j))
try:
    with Transaction(a):
        a.owner = "x"
        1 / 0
except ZeroDivisionError as e:
    print("still raised", e, a.owner)
try:
    del a.balance
except AttributeError as e:
    print(e)
print(len({a, b, a}), {a: 1}[a], a < b, b > a)

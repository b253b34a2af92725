"""A bank: accounts in a hierarchy, an audit by decorators, transactions that roll back, interest by properties."""
import contextlib
import functools
from decimal import Decimal
from itertools import count


class BankError(Exception):
    code = "bank"


class Insufficient(BankError):
    code = "funds"

    def __init__(self, account, amount):
        self.account, self.amount = account, amount
        super().__init__(f"{account.owner} lacks {amount - account.balance}")


class Frozen(BankError):
    code = "frozen"


class Limit(Insufficient):
    code = "limit"

    def __str__(self):
        return f"limit of {self.account.limit} reached"


def audited(kind=None):
    def decorate(method):
        name = kind or method.__name__

        @functools.wraps(method)
        def inner(self, *args, **kwargs):
            before = self.balance
            try:
                result = method(self, *args, **kwargs)
            except BankError as error:
                self.audit.append((name, "failed", error.code))
                raise
            self.audit.append((name, before, self.balance))
            return result

        return inner

    return decorate


class Account:
    numbers = count(100)
    rate = Decimal("0")

    def __init__(self, owner, balance=0):
        self.number = next(self.numbers)
        self.owner = owner
        self._balance = Decimal(balance)
        self.audit = []
        self.frozen = False

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if self.frozen:
            raise Frozen(f"account {self.number} is frozen")
        if value < self.floor:
            raise self.shortage(self._balance - value)
        self._balance = value

    @property
    def floor(self):
        return Decimal(0)

    def shortage(self, amount):
        return Insufficient(self, amount)

    @audited()
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"bad amount: {amount}")
        self.balance += amount
        return self

    @audited("take")
    def withdraw(self, amount):
        self.balance -= amount
        return self

    @audited()
    def interest(self):
        self.balance += (self.balance * self.rate).quantize(Decimal("0.01"))

    def __repr__(self):
        return f"<{type(self).__name__} {self.number} {self.owner}: {self.balance}>"

    def __iadd__(self, amount):
        return self.deposit(amount)

    def __lt__(self, other):
        return (self.balance, self.number) < (other.balance, other.number)


class Savings(Account):
    rate = Decimal("0.025")


class Credit(Account):
    def __init__(self, owner, balance=0, *, limit=50):
        self.limit = Decimal(limit)
        super().__init__(owner, balance)

    @property
    def floor(self):
        return -self.limit

    def shortage(self, amount):
        return Limit(self, amount)


@contextlib.contextmanager
def transaction(*accounts):
    saved = [a.balance for a in accounts]
    try:
        yield accounts
    except BankError as error:
        for account, balance in zip(accounts, saved):
            account._balance = balance
        print("rolled back:", type(error).__name__, error)
    else:
        print("done")
    finally:
        print("balances", *(a.balance for a in accounts))


ann, bob, cid = Account("Ann", 100), Savings("Bob", "200.50"), Credit("Cid", limit=30)
with transaction(ann, bob):
    ann.withdraw(50)
    bob.deposit(50)
with transaction(ann, bob, cid):
    cid.withdraw(20)
    ann.withdraw(10)
    bob.withdraw(1000)
with transaction(cid):
    cid.withdraw(20).withdraw(20)
ann += 5
bob.interest()
print(ann, bob, cid, sorted([ann, bob, cid])[0].owner, max([ann, bob, cid]).owner)
bob.frozen = True
for action in (lambda: bob.deposit(1), lambda: ann.deposit(-1), lambda: setattr(ann, "balance", Decimal(-1)), lambda: setattr(ann, "floor", 3), lambda: ann.deposit()):
    try:
        action()
    except (BankError, ValueError) as error:
        print(type(error).__name__, error, getattr(error, "code", None))
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
for account in (ann, bob, cid):
    print(account.number, [(k, str(a), str(b)) for k, a, b in account.audit])
print(Account.deposit.__name__, Account.withdraw.__wrapped__.__name__, issubclass(Limit, BankError), Limit.__mro__[1].__name__)

"""Accounts, a ledger of transactions that are undone when one fails, interest by strategy, and a report."""
from abc import ABC, abstractmethod
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import reduce, wraps


class Kind(Enum):
    DEPOSIT = auto()
    WITHDRAWAL = auto()
    TRANSFER = auto()

    def __str__(self):
        return self.name.title()


class BankError(Exception):
    """What is wrong with a transaction."""


class InsufficientFunds(BankError):
    def __init__(self, account, wanted):
        self.account = account
        self.wanted = wanted
        super().__init__(f"{account.owner} has {account.balance}, wants {wanted}")


class Frozen(BankError):
    pass


@dataclass(frozen=True)
class Entry:
    kind: Kind
    amount: int
    note: str = ""


def logged(method):
    @wraps(method)
    def wrapper(self, *args, **kwargs):
        wrapper.calls += 1
        try:
            return method(self, *args, **kwargs)
        except BankError as e:
            self.bank.log.append(f"{method.__name__}: {type(e).__name__}: {e}")
            raise

    wrapper.calls = 0
    return wrapper


class Account(ABC):
    count = 0

    def __init__(self, bank, owner, balance=0):
        Account.count += 1
        self.number = Account.count
        self.bank = bank
        self.owner = owner
        self._balance = balance
        self.entries = []
        self.frozen = False

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < self.limit():
            raise InsufficientFunds(self, self._balance - value)
        self._balance = value

    def limit(self):
        return 0

    @abstractmethod
    def interest(self):
        ...

    @logged
    def deposit(self, amount, note=""):
        if amount <= 0:
            raise BankError(f"bad amount: {amount!r}")
        self._check()
        self.balance += amount
        self.entries.append(Entry(Kind.DEPOSIT, amount, note))
        return self

    @logged
    def withdraw(self, amount, *, note=""):
        self._check()
        self.balance -= amount
        self.entries.append(Entry(Kind.WITHDRAWAL, amount, note))
        return self

    def _check(self):
        if self.frozen:
            raise Frozen(self.owner)

    def __repr__(self):
        return f"<{type(self).__name__} {self.number} of {self.owner}: {self.balance}>"

    def __lt__(self, other):
        return self.balance < other.balance


class Savings(Account):
    rate = 0.02

    def interest(self):
        return round(self.balance * self.rate)


class Checking(Account):
    overdraft = 100

    def limit(self):
        return -self.overdraft

    def interest(self):
        return 0 if self.balance >= 0 else -max(1, -self.balance // 10)


class Bank:
    def __init__(self):
        self.accounts = {}
        self.log = []

    def open(self, cls, owner, **options):
        account = cls(self, owner, **options)
        self.accounts[account.number] = account
        return account

    def __getitem__(self, number):
        try:
            return self.accounts[number]
        except KeyError:
            raise BankError(f"no account {number}") from None

    def __iter__(self):
        return iter(self.accounts.values())

    @contextmanager
    def atomic(self):
        before = {a: (a.balance, list(a.entries)) for a in self}
        try:
            yield self
        except BankError as e:
            for a, (balance, entries) in before.items():
                a._balance = balance
                a.entries = entries
            self.log.append(f"rolled back: {e}")
        else:
            self.log.append("done")

    def transfer(self, source, target, amount):
        with self.atomic():
            self[target].deposit(amount, f"from {source}")
            self[source].withdraw(amount, note=f"to {target}")

    def year(self):
        for account in self:
            gain = account.interest()
            if gain:
                account._balance += gain

    @property
    def total(self):
        return reduce(lambda sum, a: sum + a.balance, self, 0)


bank = Bank()
ann = bank.open(Savings, "Ann", balance=1000)
bob = bank.open(Checking, "Bob")
cid = bank.open(Checking, "Cid", balance=50)
cid.overdraft = 10
bank.transfer(1, 2, 300)
bank.transfer(2, 1, 500)
bank.transfer(3, 1, 55)
bank.transfer(9, 1, 1)
bank.transfer(1, 2, -5)
bob.frozen = True
bank.transfer(1, 2, 5)
try:
    ann.deposit(0)
except BankError as e:
    print("error:", e, e.args)
bank.year()
for line in bank.log:
    print(line)
print(bank.total, sorted(bank), max(bank).owner)
print(Account.deposit.calls, Account.withdraw.calls, Account.deposit.__name__)
by_kind = defaultdict(list)
for account in bank:
    for entry in account.entries:
        by_kind[entry.kind].append(entry.amount)
for kind in Kind:
    print(f"{kind!s:>12} {by_kind.get(kind, [])}")
try:
    Account(bank, "nobody")
except TypeError as e:
    print(e)
try:
    ann.entries[0].amount = 5
except AttributeError as e:
    print(type(e).__name__, e)
print(ann.entries[0], cid.limit(), Kind.DEPOSIT, repr(Kind.TRANSFER))

"""A ledger with transactions that roll back: context managers, exceptions that carry data, notes."""
from contextlib import contextmanager
from dataclasses import dataclass, field, replace, asdict

class LedgerError(Exception):
    pass
class Overdrawn(LedgerError):
    def __init__(self, account, missing):
        super().__init__(account, missing)
        self.account = account
        self.missing = missing

@dataclass(order=True)
class Account:
    balance: int
    owner: str = field(compare=False)
    limit: int = 0
    def take(self, n):
        if n > self.balance + self.limit:
            raise Overdrawn(self.owner, n - self.balance - self.limit)
        self.balance -= n

class Ledger:
    def __init__(self, **balances):
        self.accounts = {k: Account(v, k) for k, v in balances.items()}
        self.depth = 0
    @contextmanager
    def transaction(self, label):
        saved = {k: replace(a) for k, a in self.accounts.items()}
        self.depth += 1
        try:
            yield self
        except LedgerError as e:
            self.accounts = saved
            e.add_note(f"in {label} at depth {self.depth}")
            raise
        finally:
            self.depth -= 1
    def move(self, source, target, n):
        self.accounts[source].take(n)
        self.accounts[target].balance += n
    def __str__(self):
        return " ".join(f"{k}={a.balance}" for k, a in sorted(self.accounts.items()))

L = Ledger(ann=100, bob=20, cleo=0)
with L.transaction("first") as t:
    t.move("ann", "bob", 50)
print(L)
try:
    with L.transaction("outer"):
        L.move("bob", "cleo", 10)
        with L.transaction("inner"):
            L.move("cleo", "ann", 5)
            L.move("cleo", "ann", 500)
except Overdrawn as e:
    print(type(e).__name__, e.args, e.account, e.missing, e.__notes__)
print(L, L.depth)
try:
    with L.transaction("typo"):
        L.move("bob", "cleo", 10)
        L.move("bob", "dora", 10)
except KeyError as e:
    print("KeyError", e, getattr(e, "__notes__", None))
print(L)
a = L.accounts
print(asdict(a["bob"]), a["ann"] < a["bob"], max(a.values()), a["ann"] == replace(a["ann"], owner="zoe"))
try:
    a["ann"] < 5
except TypeError as e:
    print(e)

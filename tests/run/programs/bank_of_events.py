"""An event-sourced bank: inheritance, decorators with arguments, context managers, iteration, formatting."""
import functools
from collections import defaultdict
from contextlib import contextmanager


class BankError(Exception):
    template = "bank error"

    def __init__(self, **details):
        self.details = details
        super().__init__(self.template.format(**details))


class Insufficient(BankError):
    template = "{owner} has {balance:.2f}, needs {amount:.2f}"


class Unknown(BankError, LookupError):
    template = "no account {owner!r}"


def audited(*, level="info"):
    def wrap(fn):
        @functools.wraps(fn)
        def inner(self, *args, **kwargs):
            entry = [level, fn.__name__, *args, *(f"{k}={v}" for k, v in sorted(kwargs.items()))]
            try:
                result = fn(self, *args, **kwargs)
            except BankError as e:
                entry.append(type(e).__name__)
                raise
            else:
                entry.append("ok")
                return result
            finally:
                self.audit.append(" ".join(map(str, entry)))

        inner.level = level
        return inner

    return wrap


class Account:
    kind = "plain"
    minimum = 0

    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self._events = [("open", balance)]

    @property
    def balance(self):
        return sum(amount if what != "out" else -amount for what, amount in self._events)

    def put(self, amount):
        if amount <= 0:
            raise ValueError(f"cannot put {amount}")
        self._events.append(("in", amount))
        return self

    def take(self, amount):
        if self.balance - amount < self.minimum:
            raise Insufficient(owner=self.owner, balance=self.balance, amount=amount)
        self._events.append(("out", amount))
        return self

    def __iter__(self):
        running = 0
        for what, amount in self._events:
            running += -amount if what == "out" else amount
            yield what, amount, running

    def __format__(self, spec):
        if spec == "short":
            return f"{self.owner}:{self.balance:g}"
        return f"{self.kind:<8}|{self.owner:^7}|{self.balance:>9,.2f}"

    def __lt__(self, other):
        return self.balance < other.balance


class Credit(Account):
    kind = "credit"

    def __init__(self, owner, balance=0.0, limit=100):
        super().__init__(owner, balance)
        self.minimum = -limit


class Savings(Account):
    kind = "savings"
    rate = 0.1

    def interest(self):
        return self.put(round(self.balance * self.rate, 2))


class Bank:
    kinds = {cls.kind: cls for cls in (Account, Credit, Savings)}

    def __init__(self):
        self.accounts = {}
        self.audit = []

    def __getitem__(self, owner):
        try:
            return self.accounts[owner]
        except KeyError:
            raise Unknown(owner=owner) from None

    @audited()
    def open(self, kind, owner, *args, **kwargs):
        self.accounts[owner] = self.kinds[kind](owner, *args, **kwargs)

    @audited(level="money")
    def move(self, source, target, amount):
        with self.transaction(source, target):
            self[source].take(amount)
            self[target].put(amount)

    @contextmanager
    def transaction(self, *owners):
        saved = {o: self[o]._events[:] for o in owners}
        try:
            yield saved
        except Exception:
            for o, events in saved.items():
                self[o]._events = events
            raise

    def report(self):
        groups = defaultdict(list)
        for account in self.accounts.values():
            groups[account.kind].append(account)
        for kind in sorted(groups):
            for account in sorted(groups[kind], reverse=True):
                yield format(account)


bank = Bank()
bank.open("plain", "ann", 50)
bank.open("credit", "bob", limit=30)
bank.open("savings", "cid", balance=1234.5)
bank.open("plain", "dee")
for step in (("ann", "bob", 20), ("bob", "dee", 45.5), ("bob", "ann", 100), ("ann", "zoe", 1), ("dee", "ann", -5), ("eve", "ann", 1)):
    try:
        bank.move(*step)
    except Insufficient as e:
        print("insufficient:", e, sorted(e.details))
    except LookupError as e:
        print("lookup:", e, isinstance(e, BankError), e.args)
    except ValueError as e:
        print("value:", e)
bank["cid"].interest().interest()
print("\n".join(bank.report()))
print("\n".join(bank.audit))
print(list(bank["bob"]), f"{bank['dee']:short}", Bank.move.__name__, Bank.move.level, Bank.open.level)

"""Abstract classes, class methods that choose subclasses, static methods, properties with setters, class-wide counters."""
from abc import ABC, abstractmethod

class Account(ABC):
    kinds = {}
    _next = 100
    rate = 0
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Account.kinds[cls.__name__.lower()] = cls
    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.number = Account._take_number()
    @classmethod
    def _take_number(cls):
        cls._next += 1
        return cls._next
    @classmethod
    def make(cls, text):
        kind, owner, *rest = text.split("/")
        try:
            chosen = cls.kinds[kind]
        except KeyError:
            raise ValueError(f"unknown kind {kind!r}; known: {', '.join(sorted(cls.kinds))}") from None
        return chosen(owner, *map(chosen.amount, rest))
    @staticmethod
    def amount(text):
        return float(text) if "." in text else int(text)
    @property
    def balance(self):
        return self._balance
    @balance.setter
    def balance(self, value):
        if not self.allows(value):
            raise ValueError(f"{type(self).__name__} {self.number} does not allow {value}")
        self._balance = value
    @balance.deleter
    def balance(self):
        self._balance = 0
    @abstractmethod
    def allows(self, value): ...
    def year(self):
        self.balance += round(self.balance * self.rate, 2)
        return self.balance
    def __repr__(self):
        return f"<{type(self).__name__} {self.owner} {self.balance}>"

class Giro(Account):
    limit = -500
    def allows(self, value):
        return value >= self.limit

class Savings(Account):
    rate = 0.02
    def allows(self, value):
        return value >= 0
    @staticmethod
    def amount(text):
        return abs(Account.amount(text))

class Student(Giro):
    limit = 0
    rate = Savings.rate * 2

accounts = [Account.make(t) for t in ("giro/ann/50", "savings/bob/-100.5", "student/cy", "savings/dee/10")]
print(accounts, [a.number for a in accounts], Account._next, sorted(Account.kinds))
for a, value in zip(accounts, (-500, -1, -1, "x")):
    try:
        a.balance = value
        print(a)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print([a.year() for a in accounts])
accounts[0].balance -= 10 if accounts[0].balance > 0 else 0
del accounts[1].balance
print(accounts[:2], accounts[2].rate, Student.limit, isinstance(accounts[2], Giro))
for act in (lambda: Account("x"), lambda: Account.make("gold/x"), lambda: Giro.make("giro/eve/1x"), lambda: setattr(accounts[0], "balance", -501), lambda: Giro()):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, "|", e)

class Account:
    interest = 0.02
    accounts = []
    def __init__(self, owner, balance=0):
        if balance < 0:
            raise ValueError("negative balance")
        self.owner = owner
        self._balance = balance
        self.history = []
        Account.accounts.append(self)
    @property
    def balance(self):
        return self._balance
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"bad amount: {amount!r}")
        self._balance += amount
        self.history.append(("deposit", amount))
        return self
    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(self, amount)
        self._balance -= amount
        self.history.append(("withdraw", amount))
        return self
    def __eq__(self, other):
        return isinstance(other, Account) and self.owner == other.owner
    def __hash__(self):
        return hash(self.owner)
    def __str__(self):
        return f"{self.owner}: {self._balance:,.2f}"
class InsufficientFunds(Exception):
    def __init__(self, account, amount):
        super().__init__(account.owner, amount)
        self.account = account
        self.amount = amount
a = Account("ann", 100)
b = Account("bob")
a.deposit(50.5).withdraw(20)
print(a, "|", b, a.balance)
for action in [lambda: b.withdraw(5), lambda: a.deposit(-1), lambda: Account("x", -5), lambda: a.balance.foo, lambda: a.nope()]:
    try:
        action()
    except InsufficientFunds as e:
        print("insufficient", e.args, e.account, e.amount)
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
    finally:
        print("done")
try:
    a.balance = 5
except AttributeError as e:
    print(e)
print(a == Account("ann"), a != b, a in [b, a], len(Account.accounts), {a: 1}[Account("ann")])
print(a.history, [h for h, _ in a.history])
def transfer(src, dst, amount):
    try:
        src.withdraw(amount)
    except InsufficientFunds as e:
        raise RuntimeError("transfer failed") from e
    else:
        dst.deposit(amount)
    finally:
        print("transfer", amount)
transfer(a, b, 10)
try:
    transfer(b, a, 1000)
except RuntimeError as e:
    print(e, repr(e.__cause__), e.__context__ is e.__cause__)
print(a, b)
def nested():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                return "returned"
            print("loop", i)
        finally:
            print("fin", i)
print(nested())
x = None
try:
    try:
        1 / 0
    except ZeroDivisionError:
        [][0]
except IndexError as e:
    print(e, "|", e.__context__)
def gen_report(items, *, sep=", ", **extra):
    return sep.join(f"{k}={v}" for k, v in items.items()) + str(extra)
print(gen_report({"a": 1, "b": [2]}, sep=";", z=3))

class Account:
    def __init__(self, balance: int) -> None:
        self.balance = balance

    def withdraw(self, n: int) -> None:
        if n > self.balance:
            raise ValueError(f"only {self.balance}")
        self.balance -= n


a = Account(10)
a.withdraw(4)
print(a.balance)
a.withdraw(7)

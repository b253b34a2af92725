"""Class decorators that replace methods, add methods and read annotations, under names that they compute."""


def trace(cls):
    for name, value in list(vars(cls).items()):
        if callable(value) and not name.startswith("_"):

            def wrapper(self, *args, function=value, name=name):
                print("call", name, args)
                return function(self, *args)

            setattr(cls, name, wrapper)
    return cls


@trace
class Account:
    def __init__(self, balance):
        self.balance = balance

    def add(self, amount):
        self.balance += amount
        return self.balance

    def show(self):
        return f"{self.balance:.2f}"


account = Account(3)
print(account.add(4), account.show())


def with_operations(*symbols):
    def decorate(cls):
        for symbol in symbols:
            def operation(self, other, symbol=symbol):
                return f"{self.name} {symbol} {other.name}"

            setattr(cls, "op_" + str(len(symbol)), operation)
        return cls

    return decorate


@with_operations("+", "**")
class Term:
    def __init__(self, name):
        self.name = name

    def existing(self):
        return self.name * 2


a, b = Term("a"), Term("b")
print(a.op_1(b), a.op_2(b), a.existing())


class Plain:
    def m(self):
        return 1

    def k(self):
        return 2


for name in ["m"]:
    setattr(Plain, name, lambda self: 10)
print(Plain().m(), Plain().k())

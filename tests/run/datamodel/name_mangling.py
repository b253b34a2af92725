# Names with two leading underscores inside classes.
class Account:
    __rate = 3
    __slots_like = "x"

    def __init__(self, n):
        self.__balance = n
        self.__dunder__ = "kept"
        self._single = 1

    def __secret(self):
        return self.__balance * self.__rate

    def reveal(self):
        return self.__secret()

    def locals_too(self):
        __local = 5

        def inner(__arg):
            return __arg + __local

        return inner(1)


class Sub(Account):
    __rate = 100

    def __init__(self):
        super().__init__(7)
        self.__balance = "sub"

    def both(self):
        return self.__balance, self._Account__balance, self.__rate


a = Account(5)
print(a.reveal(), a._Account__balance, a._Account__secret(), Account._Account__rate)
print(a.__dunder__, a._single, a.locals_too())
s = Sub()
print(s.reveal(), s.both())
try:
    a.__balance
except AttributeError as e:
    print(e)
try:
    Account.__rate
except AttributeError as e:
    print(e)
print(sorted(k for k in vars(s)))
a.__balance = "outside"
print(a.__balance, a.reveal())


class _Lead:
    def __init__(self):
        self.__x = 1


print(vars(_Lead()))


class ___:
    def __init__(self):
        self.__y = 2


print(vars(___()))


class Outer:
    class Inner:
        def __init__(self):
            self.__v = 1

    def make(self):
        return Outer.Inner()._Inner__v


print(Outer().make())

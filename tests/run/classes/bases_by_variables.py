"""A base that is the name of a variable, which stands for one class for good."""
import collections


class A:
    def hi(self):
        return "A"


Base = A


class C(Base):
    pass


print(C().hi(), C.__bases__, C.__mro__)
Numbers = list[int]


class Sum(Numbers):
    def total(self):
        return sum(self)


print(Sum([1, 2]).total())
Error = ValueError


class Mine(Error):
    pass


try:
    raise Mine("x")
except Error as error:
    print(repr(error))

Other: type = Base


class D(Other, dict):
    pass


print(D().hi(), D(a=1))
Parent = collections.OrderedDict


class Ordered(Parent):
    def first(self):
        return next(iter(self))


print(Ordered(a=1, b=2).first(), Ordered(a=1))
Nothing = object


class Bare(Nothing):
    (x): int = 1
    y: int = 2
    (z): str


print(Bare.__mro__, Bare.x, sorted(name for name in vars(Bare) if name in "xyz"))

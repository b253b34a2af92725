from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...
    @property
    @abstractmethod
    def name(self) -> str: ...
    def show(self):
        return f"{self.name}: {self.area()}"

class Sq(Shape):
    def __init__(self, s):
        self.s = s
    def area(self):
        return self.s * self.s
    @property
    def name(self):
        return "sq"

print(Sq(2).show(), isinstance(Sq(1), Shape))
try:
    Shape()
except TypeError as e:
    print(e)
class Half(Shape):
    def area(self):
        return 1.0
try:
    Half()
except TypeError as e:
    print(e)
from abc import ABCMeta
from typing import Protocol, runtime_checkable


class Base(metaclass=ABCMeta):
    @classmethod
    @abstractmethod
    def make(cls): ...

    @staticmethod
    @abstractmethod
    def check(x): ...


class Full(Base):
    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def check(x):
        return x > 0


print(type(Full.make()).__name__, Full.check(1))
try:
    Base()
except TypeError as e:
    print(e)


class Loose:
    @abstractmethod
    def f(self):
        return 1


print(Loose().f())


@runtime_checkable
class Sized(Protocol):
    def size(self) -> int: ...


class Box:
    def size(self) -> int:
        return 3


for v in [Box(), 5]:
    print(isinstance(v, Sized))
print(isinstance(Box(), Sized))
try:
    Sized()
except TypeError as e:
    print(e)

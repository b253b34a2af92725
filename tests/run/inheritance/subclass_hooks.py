"""`__subclasshook__` of abstract base classes."""

from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @classmethod
    def __subclasshook__(cls, other):
        if cls is Shape:
            if hasattr(other, "area"):
                return True
        return NotImplemented


class Square(Shape):
    def area(self):
        return 4


class Duck:
    def area(self):
        return 1


class Stone:
    pass


class Pebble(Stone):
    area = None


for cls in (Shape, Square, Duck, Stone, Pebble, int, str):
    print(cls.__name__, issubclass(cls, Shape), issubclass(cls, Square))
print(issubclass(Duck, (int, Shape)), issubclass(Stone, (int, str)))
for value in (Square(), Duck(), Stone(), Pebble(), 5, "text", None):
    print(type(value).__name__, isinstance(value, Shape), isinstance(value, Square))
print(isinstance(Duck(), (int, Shape)), isinstance(Stone(), (Shape, str)))


class Never(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        return False


class Below(Never):
    pass


print(issubclass(Below, Never), isinstance(Below(), Never), issubclass(int, Never), issubclass(Below, Below))


class Plain:
    """Not an abstract class: nobody asks its hook."""

    @classmethod
    def __subclasshook__(cls, other):
        print("never asked")
        return True


print(issubclass(int, Plain), isinstance(5, Plain), Plain.__subclasshook__(int))


class Sized(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, "__len__") or NotImplemented


print(issubclass(list, Sized), issubclass(int, Sized), isinstance("x", Sized), isinstance({}, Sized), isinstance(4, Sized))


def kind(value):
    return "sized" if isinstance(value, Sized) else "scalar"


print([kind(v) for v in (1, "a", 2.5, None, Duck())])

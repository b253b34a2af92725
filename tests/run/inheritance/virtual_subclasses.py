from abc import ABC, ABCMeta, abstractmethod
from collections.abc import Sequence, MutableSequence, Mapping, Iterable, Hashable
import collections.abc
import numbers


class R:
    def __len__(self):
        return 2

    def __getitem__(self, i):
        if i > 1:
            raise IndexError
        return i * 10


class Plain:
    pass


def kind(x):
    match x:
        case [a, b]:
            return ("sequence", a, b)
        case {}:
            return "mapping"
        case _:
            return "neither"


print(kind(R()), isinstance(R(), Sequence), isinstance(R(), collections.abc.Reversible))
print(Sequence.register(R))
print(isinstance(R(), Sequence), issubclass(R, Sequence), isinstance(R(), MutableSequence))
print(isinstance([1], Sequence), isinstance("a", Sequence), isinstance({}, Sequence), isinstance({}, Mapping))


class Base(metaclass=ABCMeta):
    @classmethod
    def check(cls, x):
        return isinstance(x, cls)


class Below(Base):
    pass


Below.register(Plain)
print(isinstance(Plain(), Base), isinstance(Plain(), Below), issubclass(Plain, Base), issubclass(Base, Below))


class Mixin:
    pass


class Two(Mixin, Plain):
    pass


print(isinstance(Two(), Base), issubclass(Two, Below), isinstance(Mixin(), Base))
values = [Plain(), Two(), R(), 1, "a", None, Mixin(), Below()]
print([isinstance(v, Base) for v in values])
print([isinstance(v, (Base, int)) for v in values])
print([issubclass(type(v), Base) for v in values])
for cls in (Base, Below, Plain, Sequence):
    print(cls.__name__, [isinstance(v, cls) for v in values])


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: Base.register(Below))
t(lambda: Below.register(Base))
t(lambda: Base.register(Base))
t(lambda: Base.register(5))
t(lambda: Base.register("Plain"))
t(lambda: Plain.register(Base))
register = Base.register


@register
class Later:
    pass


print(Later.__name__, isinstance(Later(), Base))
numbers.Number.register(Later)
print(isinstance(Later(), numbers.Number), isinstance(Later(), numbers.Integral), isinstance(5, numbers.Number))


class Virtual(ABC):
    pass


Virtual.register(Base)
print(isinstance(Plain(), Virtual), issubclass(Below, Virtual), issubclass(int, Virtual))


def inside():
    class Local(ABC):
        @abstractmethod
        def go(self): ...

    @Local.register
    class Goes:
        pass

    return isinstance(Goes(), Local), isinstance(3, Local)


print(inside())
Virtual.register(str)
print(isinstance("a", Virtual), isinstance(b"a", Virtual), issubclass(str, Virtual))
match "text":
    case Virtual():
        print("virtual")
try:
    raise TypeError
except Exception as e:
    print(isinstance(e, Virtual))


class Own(ABC):
    @classmethod
    def register(cls, name):
        return "own " + name


print(Own.register("x"))

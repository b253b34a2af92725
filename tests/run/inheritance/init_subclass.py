# __init_subclass__, __set_name__, __class_getitem__, class decorators.
class Base:
    registry = []

    def __init_subclass__(cls, **rest):
        super().__init_subclass__(**rest)
        cls.registry.append(cls.__name__)


class A(Base):
    pass


class B(A):
    pass


print(Base.registry)


class Tagged:
    def __init_subclass__(cls, tag="none"):
        cls.tag = tag


class R(Tagged, tag="r"):
    pass


class T(Tagged):
    pass


print(R.tag, T.tag, R().tag)
try:

    class Wrong(A, key=1):
        pass
except TypeError as e:
    print(e)


class Generic:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


print(Generic["x"], Generic[1])
names = []


def register(cls):
    names.append(cls.__name__)
    return cls


def add_method(cls):
    cls.extra = lambda self: "extra " + self.name
    return cls


def tagged(tag):
    def decorate(cls):
        cls.tag = tag
        return cls

    return decorate


@register
@add_method
@tagged("t")
class Item:
    def __init__(self, name):
        self.name = name


print(names, Item("i").extra(), Item.tag)

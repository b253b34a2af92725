"""Plugins that register themselves: by decorator, by __init_subclass__, by a metaclass; options checked when called."""
import functools

REGISTRY = {}


def plugin(name=None, *, order=0, **meta):
    def register(thing):
        key = name or thing.__name__
        if key in REGISTRY:
            raise ValueError(f"plugin {key!r} already there")
        REGISTRY[key] = (order, thing, meta)
        return thing

    return register


@plugin()
def shout(text):
    """Make it loud."""
    return text.upper() + "!"


@plugin("rev", order=-1, author="Ann")
def reverse(text):
    return text[::-1]


@plugin(order=5)
class Wrap:
    def __init__(self, left="<", right=">"):
        self.left, self.right = left, right

    def __call__(self, text):
        return self.left + text + self.right


class Base:
    kinds = {}

    def __init_subclass__(cls, /, key=None, **rest):
        super().__init_subclass__(**rest)
        cls.key = key if key is not None else cls.__name__.lower()
        Base.kinds[cls.key] = cls

    def apply(self, text):
        raise NotImplementedError(f"{type(self).__name__}.apply")


class Trim(Base):
    def apply(self, text):
        return text.strip()


class Repeat(Base, key="rep"):
    def __init__(self, times=2):
        self.times = times

    def apply(self, text):
        return text * self.times


class Lazy(Base):
    pass


class Meta(type):
    made = []

    def __new__(mcls, name, bases, namespace, **options):
        cls = super().__new__(mcls, name, bases, namespace)
        cls.options = options
        mcls.made.append(name)
        return cls

    def __call__(cls, *args, **kwargs):
        instance = super().__call__(*args, **kwargs)
        print("made", cls.__name__, args, kwargs)
        return instance


class Tool(metaclass=Meta):
    pass


class Hammer(Tool, weight=3, colour="red"):
    def __init__(self, power=1):
        self.power = power


def logged(function):
    calls = []

    @functools.wraps(function)
    def inner(*args, **kwargs):
        calls.append((args, tuple(sorted(kwargs.items()))))
        return function(*args, **kwargs)

    inner.calls = calls
    return inner


for key, (order, thing, meta) in sorted(REGISTRY.items(), key=lambda item: (item[1][0], item[0])):
    print(key, order, thing.__name__, meta)

try:
    plugin("rev")(shout)
except ValueError as error:
    print(error)

text = " abc "
for key in ("rev", "shout"):
    text = REGISTRY[key][1](text)
print(repr(text))
print(Wrap()(text), Wrap("[", right="]")(text))
print(Base.kinds.keys())
for key, kind in Base.kinds.items():
    tool = kind()
    try:
        print(key, repr(tool.apply(" x ")))
    except NotImplementedError as error:
        print(key, "not implemented:", error)
print(Meta.made, Hammer.options, Tool.options)
h = Hammer(power=4)
print(h.power, type(Hammer).__name__, Hammer(2).power)

shout = logged(shout)
print(shout("a"), shout(text="b"), shout.calls, shout.__name__, shout.__doc__)
try:
    class Broken(Base, wrong=1):
        pass
except TypeError as error:
    print(error)

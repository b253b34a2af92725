"""`inspect`: what is a function, a method, a class, a generator; documents without their indent; members by kind."""

import inspect


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


def plain(a, b=2, *args, c, d=4, **rest):
    """Adds.

        Indented more.
    Less.
    """
    return a


def counts():
    yield 1


async def waits():
    return 1


async def streams():
    yield 1


class Base:
    """A base."""

    kind = "b"

    def method(self):
        """Does."""

    @classmethod
    def made(cls):
        return cls()

    @staticmethod
    def free():
        return 1

    @property
    def size(self):
        return 1


class Below(Base):
    def method(self):
        pass


base = Base()
g = counts()
c = waits()
KINDS = [
    inspect.isfunction, inspect.ismethod, inspect.isclass, inspect.isbuiltin, inspect.isgenerator, inspect.isgeneratorfunction,
    inspect.iscoroutine, inspect.iscoroutinefunction, inspect.isasyncgenfunction, inspect.isroutine,
]
VALUES = [
    ("plain", plain), ("counts", counts), ("waits", waits), ("streams", streams), ("Base", Base), ("method", base.method),
    ("of class", Base.method), ("made", Base.made), ("free", Base.free), ("len", len), ("g", g), ("c", c),
    ("int", int), ("3", 3), ("lambda", lambda: 0), ("base", base),
]
for name, value in VALUES:
    print(name, [kind.__name__ for kind in KINDS if kind(value)])
c.close()
print(repr(inspect.getdoc(plain)), inspect.getdoc(Base), inspect.getdoc(base.method), inspect.getdoc(counts))
print(repr(inspect.cleandoc("  a\n    b\n      c\n\n")), repr(inspect.cleandoc("")), repr(inspect.cleandoc("\n\n x\n y")))
print(inspect.signature(plain))
print(inspect.signature(base.method), inspect.signature(Base.method), inspect.signature(lambda x, /, y, *, z=1: 0))
for name, p in inspect.signature(plain).parameters.items():
    print(name, p.kind.name, p.default is inspect.Parameter.empty, p)

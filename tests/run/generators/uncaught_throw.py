"""An exception that is thrown into a generator."""


def waits():
    received = yield 1
    print(received)


def delegates():
    yield from waits()


g = delegates()
next(g)
g.throw(KeyError("deep"))

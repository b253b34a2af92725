# with and generators, contextmanager, ExitStack-like code, suppress.
from contextlib import contextmanager, suppress, closing


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as e:
        print("tag saw", e)
        raise
    finally:
        print(f"</{name}>")


with tag("a") as a, tag("b") as b:
    print(a, b)
try:
    with tag("err"):
        raise ValueError("boom")
except ValueError as e:
    print("outside", e)


@contextmanager
def swallow(*kinds):
    try:
        yield
    except kinds as e:
        print("swallowed", repr(e))


with swallow(KeyError, ZeroDivisionError):
    {}["missing"]
with swallow(ZeroDivisionError):
    1 / 0
with suppress(IndexError, KeyError):
    [][0]
print("suppressed")


def gen():
    with tag("gen"):
        yield 1
        yield 2


for x in gen():
    print(x)
g = gen()
print(next(g))
g.close()


def returns():
    with tag("ret"):
        for i in range(3):
            with tag(f"loop{i}"):
                if i == 1:
                    return i


print(returns())


class Resource:
    def __init__(self):
        self.open = True

    def close(self):
        print("closing")
        self.open = False


with closing(Resource()) as r:
    print(r.open)
print(r.open)


@contextmanager
def bad():
    return
    yield


try:
    with bad():
        pass
except RuntimeError as e:
    print(e)


@contextmanager
def twice():
    yield 1
    yield 2


try:
    with twice():
        pass
except RuntimeError as e:
    print(e)



"""Managers that generators make, as decorators: every call is made inside a new one."""

from contextlib import ContextDecorator, contextmanager


@contextmanager
def tag(name, *attributes, close=True):
    print(f"<{' '.join([name, *attributes])}>")
    try:
        yield name
    finally:
        if close:
            print(f"</{name}>")


@tag("p")
def double(x):
    """Twice as much."""
    print("double", x)
    return x * 2


print(double(3), double(x=4), double.__name__, double.__doc__)


@tag("outer", "id=1")
@tag("inner", close=False)
def both(a, *rest, sep="-", **named):
    return sep.join([str(a), *map(str, rest), *named])


print(both(1))
print(both(1, 2, 3, sep="+", x=0, y=0))


@contextmanager
def swallowing(*kinds):
    try:
        yield
    except kinds as error:
        print("swallowed", type(error).__name__, error)


@swallowing(ValueError, KeyError)
def risky(text):
    return {"1": int(text)}[text]


print(risky("1"), risky("x"), risky("7"))


@swallowing(KeyError)
def other(text):
    return int(text)


try:
    other("y")
except ValueError as error:
    print("not swallowed:", error)

counts = []


@contextmanager
def counting():
    counts.append(len(counts))
    yield counts[-1]
    counts.append("end")


@counting()
def recursive(n):
    return n * recursive(n - 1) if n else 1


print(recursive(3), counts)


class Account:
    def __init__(self):
        self.log = []

    @tag("method")
    def add(self, amount):
        self.log.append(amount)
        return len(self.log)


account = Account()
print(account.add(5), account.add(amount=6), account.log)


class Timer(ContextDecorator):
    depth = 0

    def __init__(self, name):
        self.name = name

    def __enter__(self):
        Timer.depth += 1
        print("  " * Timer.depth + self.name)
        return self

    def __exit__(self, kind, error, traceback):
        print("  " * Timer.depth + "end", kind.__name__ if kind else None)
        Timer.depth -= 1
        return kind is ZeroDivisionError


@Timer("divide")
def divide(a, b):
    with Timer("body"):
        return a / b


print(divide(1, 2), divide(b=0, a=1), divide.__name__)
with Timer("plain") as timer:
    print(timer.name)

decorate = tag("span")
functions = [decorate(f) for f in (double, lambda x: x + 1)]
print([f(20) for f in functions])

manager = tag("once")
with manager as name:
    print("in", name)

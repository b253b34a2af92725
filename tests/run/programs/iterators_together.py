"""Iterators, generators, context managers and closures that work together."""
from contextlib import ExitStack, contextmanager, suppress
import functools
import io
import sys


def traced(function=None, *, label="call"):
    if function is None:
        return functools.partial(traced, label=label)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        print(f"{label} {function.__name__}{args}{kwargs or ''}")
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


@traced
def add(a, b=2):
    return a + b


@traced(label="->")
def chunks(items, n):
    it = iter(items)
    while batch := [x for _, x in zip(range(n), it)]:
        yield batch


print(add(1), add(1, b=5), add.calls, add.__name__)
print(list(chunks("abcdefg", 3)))


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return total, count
        total += value
        count += 1
        average = total / count


def collect(results):
    while True:
        results.append((yield from averager()))


results = []
g = collect(results)
next(g)
print([g.send(x) for x in (10, 20, 60)])
g.send(None)
print(g.send(5), results)
g.close()


@contextmanager
def section(name, out):
    out.write(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as e:
        out.write(f"!{e}!")
    finally:
        out.write(f"</{name}>")


out = io.StringIO()
with section("a", out) as a, section("b", out) as b:
    out.write(a + b)
    raise ValueError("oops")
with ExitStack() as stack:
    names = [stack.enter_context(section(n, out)) for n in "xyz"]
    stack.callback(out.write, "[called]")
    with suppress(KeyError):
        {}["k"]
print(out.getvalue(), names)


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration("done")
        self.n -= 1
        return self.n + 1

    def __length_hint__(self):
        return self.n


c = Countdown(4)
first, *rest = c
print(first, rest, list(c), next(c, "end"))
try:
    next(c)
except StopIteration as e:
    print("StopIteration", e.value)
print(list(zip(Countdown(3), Countdown(5))), sum(Countdown(4)), max(Countdown(3)), 2 in Countdown(3), sorted(Countdown(3)))
print(dict(enumerate(Countdown(2))), list(map(lambda a, b: a * b, Countdown(3), [1, 10, 100])), list(iter(Countdown(5).__next__, 2)))
counters = [lambda i=i: i * i for i in range(4)]
print([f() for f in counters])


def make_account(balance):
    def deposit(n):
        nonlocal balance
        balance += n
        return balance
    return deposit, lambda: balance


deposit, show = make_account(10)
deposit(5)
print(deposit(7), show())
try:
    with section("c", sys.stdout):
        raise LookupError("passes through")
except LookupError as e:
    print(repr(e))

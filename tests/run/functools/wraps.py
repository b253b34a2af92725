# wraps, update_wrapper, attributes of functions.
import functools
from functools import wraps


def trace(f):
    @wraps(f)
    def wrapper(*args, **keywords):
        print("call", f.__name__)
        return f(*args, **keywords)

    return wrapper


@trace
def add(a, b=2):
    """adds"""
    return a + b


print(add(1), add(1, b=5), add.__name__, add.__doc__, add.__qualname__, add.__module__)
print(add.__wrapped__(3))


def repeat(n):
    def decorate(f):
        @functools.wraps(f)
        def inner(x):
            return [f(x) for _ in range(n)]

        return inner

    return decorate


@repeat(3)
def double(x):
    return 2 * x


print(double(4), double.__name__)


def plain(f):
    def wrapper(*args):
        return f(*args)

    return wrapper


@plain
def named(x):
    return x


print(named.__name__, named(1))


def calls():
    calls.count += 1
    return calls.count


calls.count = 0
calls()
calls()
print(calls.count, hasattr(calls, "count"), hasattr(calls, "other"))
try:
    print(calls.other)
except AttributeError as e:
    print(e)


def counter(f):
    def wrapper(*args):
        wrapper.calls += 1
        return f(*args)

    wrapper.calls = 0
    return wrapper


@counter
def first(x):
    return x


@counter
def second(x):
    return -x


first(1)
first(2)
second(3)
print(first.calls, second.calls)


class Counts:
    def __init__(self, f):
        functools.update_wrapper(self, f)
        self.f = f
        self.n = 0

    def __call__(self, *args):
        self.n += 1
        return self.f(*args)


@Counts
def third(x):
    return x * 3


print(third(2), third(3), third.n, third.__name__)

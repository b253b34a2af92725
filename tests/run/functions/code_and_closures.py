"""`__code__`, `__closure__`, `__file__`, `__abstractmethods__`, and what decorators of the everyday kind ask of functions."""
import functools
from abc import ABC, abstractmethod


def traced(fn):
    code = fn.__code__
    names = code.co_varnames[: code.co_argcount]

    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        shown = ", ".join([f"{n}={v!r}" for n, v in zip(names, args)] + [f"{k}={v!r}" for k, v in kwargs.items()])
        print(f"{code.co_name}({shown})")
        return fn(*args, **kwargs)

    return wrapper


@traced
def area(width, height=2):
    result = width * height
    return result


@traced
def nothing():
    pass


print(area(3), area(3, height=5), nothing())


def kinds(a, b, /, c, *rest, d, e=1, **more):
    x = a
    for i in rest:
        y = i
    with_ = [x, c]
    return with_, d, e, more, b


c = kinds.__code__
print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount)
print(c.co_varnames, c.co_nlocals, bool(c.co_flags & 4), bool(c.co_flags & 8), c.co_freevars)


class K:
    def method(self, value):
        local = value
        return local

    @staticmethod
    def plain(q):
        return q


print(K.method.__code__.co_varnames, K().method.__code__.co_argcount, K.plain.__code__.co_name)
print(K.method.__code__.co_qualname)


def counter(start):
    total = start

    def add(n):
        nonlocal total
        total += n
        return total

    def peek():
        return total, start

    return add, peek


add, peek = counter(10)
add(5)
print(add.__closure__[0].cell_contents, [cell.cell_contents for cell in peek.__closure__])
print(add.__code__.co_freevars, peek.__code__.co_freevars, counter.__closure__, kinds.__closure__)
add(1)
print(add.__closure__[0].cell_contents, len(peek.__closure__))
print((lambda p, q=2: p).__code__.co_varnames, (lambda p: p).__code__.co_name)


def needs(fn, given):
    """How people check the number of arguments."""
    n = fn.__code__.co_argcount
    least = n - len(fn.__defaults__ or ())
    return least <= given <= n


print([needs(kinds, i) for i in range(5)], needs(lambda a, b=1, c=2: a, 1), needs(lambda: 0, 1))
print(__file__.endswith("code_and_closures.py"), __name__)


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @property
    @abstractmethod
    def name(self): ...

    def shown(self):
        return f"{self.name}: {self.area()}"


class Half(Shape):
    name = "half"


class Square(Half):
    def area(self):
        return 4


print(sorted(Shape.__abstractmethods__), Half.__abstractmethods__, Square.__abstractmethods__, type(Half.__abstractmethods__).__name__)
for cls in (Shape, Half, Square):
    try:
        print(cls().shown())
    except TypeError as e:
        print(e)
try:
    K.__abstractmethods__
except AttributeError as e:
    print("AttributeError")

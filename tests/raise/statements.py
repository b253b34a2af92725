"""Statements and declarations: imports, classes, functions."""

import sys


class Left:
    pass


class Right:
    pass


try:
    import threading
except NotImplementedError as e:
    print("import:", e)

try:
    from subprocess import run
except NotImplementedError as e:
    print("from:", e)

try:

    class Both(Left, Right):
        def method(self):
            return 1
except NotImplementedError as e:
    print("class:", e)


async def later(x):
    print("not printed")
    yield x


def attempt(name, f):
    try:
        f()
        print(name, "ran")
    except NotImplementedError as e:
        print(name, "refused:", e)


def inner_class():
    print("before the class")

    class Inner:
        pass

    return Inner()


def inner_async():
    async def f():
        yield 1

    print("the definition is harmless")
    f()


def names_here():
    kept = sys
    print("a name for a module is fine", kept is sys)
    print(dir())


def star():
    class_of = Left
    class_of.extra = 1


attempt("async", lambda: later(1))
attempt("class in a function", inner_class)
attempt("async in a function", inner_async)
attempt("names", names_here)
attempt("attribute of a class", star)
print("the end")

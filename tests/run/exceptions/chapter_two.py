# exceptions
import sys
import traceback


class AppError(Exception):
    def __init__(self, code, msg="default"):
        super().__init__(code, msg)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {self.args[1]}"


def level3():
    raise AppError(42, "deep")


def level2():
    try:
        level3()
    except AppError as e:
        raise ValueError("wrapped") from e


def level1():
    try:
        level2()
    finally:
        print("cleanup")


try:
    level1()
except ValueError as e:
    print(e, "|", e.__cause__, "|", type(e.__cause__).__name__, e.__cause__.code, e.__suppress_context__)
    tb = e.__traceback__
    names = []
    while tb:
        names.append(tb.tb_lineno)
        tb = tb.tb_next
    print(names)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        {}["k"]
except KeyError as e:
    print(repr(e), repr(e.__context__))
try:
    raise AppError
except TypeError as e:
    print(e)
try:
    raise 5
except TypeError as e:
    print(e)
try:
    raise ValueError from 3
except TypeError as e:
    print(e)


def f():
    try:
        return "try"
    finally:
        print("finally runs")


def g():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
            print("i", i)
        finally:
            print("f", i)
    else:
        print("no else")
    return i


def h():
    try:
        raise KeyError("lost")
    finally:
        return "swallowed"


print(f(), g(), h())
print(sys.exc_info())
try:
    raise ValueError("a", 1)
except (TypeError, ValueError) as e:
    print(e.args, e, sys.exc_info()[0].__name__)
try:
    print(e)
except NameError as err:
    print(err)
e = Exception("note")
e.add_note("n1")
e.add_note("n2")
print(e.__notes__)
print("".join(traceback.format_exception_only(e)), end="")
try:
    assert 1 == 2, "math"
except AssertionError as e:
    print(repr(e))
try:
    assert []
except AssertionError as e:
    print(repr(e), str(e) == "")


class Ctx:
    def __enter__(self):
        return self

    def __exit__(self, t, v, tb):
        print("exit", t.__name__ if t else None, v)
        return t is KeyError


with Ctx():
    raise KeyError("x")
try:
    with Ctx() as c, Ctx():
        raise IndexError("y")
except IndexError as e:
    print("out", e)

"""`raise` in every form: classes, instances, causes, contexts, what they leave on the exception."""


class Custom(Exception):
    def __init__(self, code, *rest, hint=None):
        super().__init__(code, *rest)
        self.code, self.hint = code, hint

    def __str__(self):
        return f"[{self.code}] {' '.join(map(str, self.args[1:]))}" + (f" ({self.hint})" if self.hint else "")


def describe(error):
    parts = [f"{type(error).__name__}: {error}", f"args={error.args}"]
    if error.__cause__ is not None:
        parts.append(f"cause={error.__cause__!r}")
    if error.__context__ is not None:
        parts.append(f"context={error.__context__!r}")
    if error.__suppress_context__:
        parts.append("suppressed")
    if hasattr(error, "__notes__"):
        parts.append(f"notes={error.__notes__}")
    return ", ".join(parts)


def show(function):
    try:
        function()
    except BaseException as error:
        print(function.__name__, "->", describe(error))
    else:
        print(function.__name__, "-> nothing")


@show
def a_class():
    raise ValueError


@show
def an_instance():
    raise Custom(7, "some", "words", hint="try again")


@show
def from_another():
    try:
        int("x")
    except ValueError as error:
        raise Custom(1) from error


@show
def from_class():
    raise KeyError("k") from IndexError


@show
def from_none():
    try:
        {}["missing"]
    except KeyError:
        raise AttributeError("hidden") from None


@show
def in_handler():
    try:
        [][0]
    except IndexError:
        undefined = {}
        undefined.nothing


@show
def again():
    try:
        raise Custom(2)
    except Custom as error:
        error.code = 3
        error.add_note("seen")
        error.add_note("twice")
        raise


@show
def swapped():
    try:
        raise OSError(2, "No such file", "name.txt")
    except OSError as error:
        print(error.errno, error.strerror, error.filename, type(error).__name__)
        raise error.with_traceback(None) from error.__context__


@show
def not_an_exception():
    raise "text"


@show
def class_that_needs_arguments():
    raise Custom


@show
def bad_cause():
    raise ValueError("v") from "cause"


@show
def in_finally():
    try:
        raise KeyError("first")
    finally:
        raise IndexError("second")


@show
def lost_in_finally():
    for _ in range(1):
        try:
            raise KeyError("lost")
        finally:
            break


@show
def from_function():
    def make(kind, *args):
        return kind(*args)

    raise make(ArithmeticError, "utf-8", 0, 1, "bad") from make(StopIteration, 5)


@show
def system_exit():
    raise SystemExit(3)


@show
def keyboard():
    raise KeyboardInterrupt


@show
def conditional():
    flag = 0
    raise (TypeError if flag else LookupError)("chosen") from (None if flag else OSError(1, "x"))


@show
def loop_of_causes():
    a, b = ValueError("a"), ValueError("b")
    try:
        raise a from b
    except ValueError:
        try:
            raise b from a
        except ValueError as error:
            print(error.__cause__ is a, a.__cause__ is b, b.__context__ is a)
            raise TypeError("end")


def deep(n):
    if n == 0:
        raise RecursionError("own")
    try:
        deep(n - 1)
    except RecursionError as error:
        raise RuntimeError(f"level {n}") from error
    except RuntimeError:
        raise


try:
    deep(3)
except RuntimeError as error:
    chain = []
    while error:
        chain.append(str(error))
        error = error.__cause__ or error.__context__
    print(chain)
print([e.__name__ for e in Custom.__mro__], issubclass(Custom, Exception), isinstance(Custom(1), BaseException))
for kind in (ValueError, KeyError, OSError, Custom):
    try:
        raise kind("one")
    except Exception as error:
        print(repr(error), str(error), error == kind("one"), error.args == ("one",))

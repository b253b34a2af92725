"""`contextlib`: the order in which things end, what suppresses, what replaces an exception, stacks that are handed on."""

import contextlib
import io


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error, "context", repr(error.__context__))


@contextlib.contextmanager
def step(name, swallow=False, wrong=None):
    print("begin", name)
    try:
        yield name.upper()
    except ValueError as error:
        print("saw", name, error)
        if not swallow:
            raise
    finally:
        print("end", name)
    if wrong:
        raise wrong


with step("a") as a, step("b") as b:
    print(a, b)
with step("outer", swallow=True), step("inner"):
    raise ValueError("lost")
print("goes on")


def run(manager, error=None):
    with manager as value:
        if error:
            raise error
        return value


attempt("returns", lambda: run(step("r")))
attempt("not swallowed", lambda: run(step("x"), ValueError("kept")))
attempt("other class", lambda: run(step("x"), KeyError("k")))
attempt("swallowed", lambda: run(step("x", swallow=True), ValueError("gone")))


@contextlib.contextmanager
def never():
    if False:
        yield


@contextlib.contextmanager
def twice():
    yield 1
    yield 2


@contextlib.contextmanager
def again():
    try:
        yield 1
    except ValueError:
        yield 2


attempt("never", lambda: run(never()))
attempt("twice", lambda: run(twice()))
attempt("again", lambda: run(again(), ValueError("v")))
used = step("once")
run(used)
attempt("used", lambda: run(used))


@step("decorated")
def work(x):
    print("work", x)
    return x * 2


print(work(2), work(x=3), work.__name__)

with contextlib.suppress(KeyError, IndexError):
    [][1]
with contextlib.suppress():
    print("nothing to suppress")
attempt("suppress", lambda: run(contextlib.suppress(KeyError), ValueError("v")))
print(run(contextlib.suppress(LookupError), KeyError(1)), run(contextlib.nullcontext(5)), run(contextlib.nullcontext()))


class Closes:
    def __init__(self, name):
        self.name = name

    def close(self):
        print("closed", self.name)


with contextlib.closing(Closes("c")) as c:
    print(c.name)
attempt("closing", lambda: run(contextlib.closing(Closes("d")), OSError("o")))

with contextlib.ExitStack() as stack:
    stack.callback(print, "callback", 1, sep="-")
    names = [stack.enter_context(step(n)) for n in "pq"]
    stack.push(lambda *error: print("pushed", error[0] and error[0].__name__))
    print(names)
with contextlib.ExitStack() as stack:
    stack.push(lambda kind, error, tb: kind is ZeroDivisionError)
    stack.enter_context(step("z"))
    1 / 0
with contextlib.ExitStack() as stack:
    stack.enter_context(step("kept"))
    later = stack.pop_all()
print("handed on")
later.close()


def replaced():
    with contextlib.ExitStack() as stack:
        stack.enter_context(step("w", wrong=None))
        stack.callback(lambda: 1 // 0)
        raise ValueError("first")


attempt("replaced", replaced)
out, err = io.StringIO(), io.StringIO()
with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
    print("hidden")
print(repr(out.getvalue()), repr(err.getvalue()))


class Both(contextlib.AbstractContextManager):
    def __exit__(self, kind, error, tb):
        print("exit", kind and kind.__name__)


class Deco(contextlib.ContextDecorator):
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *error):
        print("leave", error[0] is None)
        return error[0] is ValueError


@Deco()
def may_fail(x):
    if x:
        raise x
    return "fine"


print(run(Both()) is not None, may_fail(None), may_fail(ValueError("v")))
attempt("fails", lambda: may_fail(TypeError("t")))

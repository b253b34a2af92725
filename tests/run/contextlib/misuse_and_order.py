"""contextlib: generator managers at each exit, stacks of callbacks, suppress, closing, redirections, decorators, and misuse."""
import io
import sys
from contextlib import AbstractContextManager, ContextDecorator, ExitStack, closing, contextmanager, nullcontext, redirect_stderr, redirect_stdout, suppress


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error, "| context:", repr(error.__context__))


@contextmanager
def tag(name, swallow=None):
    print(f"<{name}>")
    try:
        yield name.upper()
    except Exception as error:
        print("caught", type(error).__name__)
        if swallow is None or not isinstance(error, swallow):
            raise
    finally:
        print(f"</{name}>")


with tag("a") as a, tag("b") as b:
    print(a, b)
with tag("s", ValueError):
    raise ValueError("gone")


def leave(swallow=None):
    with tag("t", swallow):
        raise KeyError("k")
    return "after"


attempt("raise", leave)
attempt("swallow", lambda: leave(LookupError))


def early():
    for i in range(3):
        with tag(str(i)):
            if i == 1:
                return "early"


attempt("return", early)


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def other():
    try:
        yield
    except ValueError as error:
        raise RuntimeError("replaced") from error


def use(manager, raising=None):
    with manager as value:
        if raising is not None:
            raise raising
        return value


attempt("never", lambda: use(never()))
attempt("twice", lambda: use(twice()))
attempt("twice raising", lambda: use(twice(), ValueError("v")))
attempt("other", lambda: use(other(), ValueError("v")))
attempt("stop iteration", lambda: use(tag("x"), StopIteration("s")))
attempt("not a manager", lambda: use(5))


with ExitStack() as stack:
    stack.enter_context(tag("first"))
    stack.callback(print, "callback", 1, sep="-")
    stack.push(lambda kind, error, tb: print("exit", kind) or False)
    print(stack.enter_context(tag("second")))


def stacked(swallow):
    with ExitStack() as stack:
        stack.push(lambda kind, error, tb: swallow)
        stack.callback(print, "in between")
        raise ValueError("stack")
    return "survived"


attempt("stack swallows", lambda: stacked(True))
attempt("stack raises", lambda: stacked(False))


def failing_callback():
    with ExitStack() as stack:
        stack.callback(lambda: {}["missing"])
        raise ValueError("body")


attempt("failing callback", failing_callback)
moved = ExitStack()
moved.callback(print, "moved")
kept = moved.pop_all()
moved.close()
print("closed the first")
kept.close()
for error in (ValueError("v"), KeyError("k"), None):
    with suppress(ValueError, LookupError):
        if error:
            raise error
        print("no error")
attempt("not suppressed", lambda: use(suppress(ValueError), TypeError("t")))
attempt("suppress nothing", lambda: use(suppress(), TypeError("t")))


class Resource:
    def close(self):
        print("closed")


with closing(Resource()) as r:
    print(type(r).__name__)
attempt("closing raises", lambda: use(closing(Resource()), ValueError("v")))
attempt("nullcontext", lambda: (use(nullcontext(5)), use(nullcontext())))
buffer, errors = io.StringIO(), io.StringIO()
with redirect_stdout(buffer) as target, redirect_stderr(errors):
    print("hidden", target is buffer)
    print("err", file=sys.stderr)
print(repr(buffer.getvalue()), repr(errors.getvalue()))


class Timed(ContextDecorator):
    def __enter__(self):
        print("start")
        return self

    def __exit__(self, kind, error, tb):
        print("stop", kind and kind.__name__)
        return kind is ZeroDivisionError


@Timed()
def divide(a, b):
    return a / b


print(divide(1, 2), divide(1, 0))


class Manager(AbstractContextManager):
    def __exit__(self, *details):
        print("exit of", details[0])


with Manager() as m:
    print(m.__class__.__name__, isinstance(m, AbstractContextManager))

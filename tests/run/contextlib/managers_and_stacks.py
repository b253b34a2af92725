"""contextlib: generators as managers and decorators, stacks, redirection, what is no manager."""

import contextlib
import io


@contextlib.contextmanager
def tag(name, swallow=()):
    print("<" + name + ">")
    try:
        yield name.upper()
    except swallow as e:
        print("swallowed", repr(e))
    finally:
        print("</" + name + ">")


with tag("a") as a, tag("b") as b:
    print(a, b)
with tag("c", ValueError):
    raise ValueError("inside")
try:
    with tag("d", ValueError):
        raise KeyError("k")
except KeyError as e:
    print("through", e, e.__context__)


@tag("deco")
def decorated(x):
    print("body", x)
    return x * 2


print(decorated(4), decorated(5))


@contextlib.contextmanager
def never():
    if False:
        yield


@contextlib.contextmanager
def twice():
    yield 1
    yield 2


@contextlib.contextmanager
def keeps_on():
    try:
        yield
    except Exception:
        yield


for make in (never, twice, keeps_on):
    try:
        with make():
            if make is keeps_on:
                raise ValueError("x")
        print("done")
    except RuntimeError as e:
        print(make.__name__, e)
with contextlib.suppress(KeyError, IndexError) as s:
    print(s)
    [][1]
try:
    with contextlib.suppress(KeyError):
        raise IndexError("not suppressed")
except IndexError as e:
    print(e)
with contextlib.ExitStack() as stack:
    names = [stack.enter_context(tag(n)) for n in "xy"]
    stack.callback(print, "callback", end="!\n")
    stack.push(lambda *exc: print("exit", exc[0]))
    print(names)
stack = contextlib.ExitStack()
stack.enter_context(tag("late"))
other = stack.pop_all()
stack.close()
print("moved")
other.close()
with contextlib.ExitStack() as stack:
    stack.push(lambda kind, e, tb: print("saw", kind.__name__, e) or True)
    raise OSError("gone")
try:
    with contextlib.ExitStack() as stack:
        stack.callback(lambda: 1 // 0)
        raise KeyError("first")
except ZeroDivisionError as e:
    print(repr(e), repr(e.__context__))
out = io.StringIO()
with contextlib.redirect_stdout(out):
    print("hidden")
print(repr(out.getvalue()))


class Door:
    def close(self):
        print("closed")


with contextlib.closing(Door()) as door:
    print(type(door).__name__)
with contextlib.nullcontext(5) as n, contextlib.nullcontext() as none:
    print(n, none)


class Both(contextlib.ContextDecorator):
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *exc):
        print("exit", exc[0] and exc[0].__name__)
        return exc[0] is ValueError


@Both()
def f(x):
    if x:
        raise ValueError(x)
    return "fine"


print(f(0), f(1))
try:
    with 3:
        pass
except TypeError as e:
    print(e)
try:
    with contextlib.ExitStack() as stack:
        stack.enter_context(3)
except TypeError as e:
    print(e)

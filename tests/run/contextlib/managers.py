"""`contextlib`: generators as context managers, and the small managers."""

from contextlib import contextmanager, closing, suppress, nullcontext
import contextlib

@contextmanager
def tag(name: str):
    print("<" + name + ">")
    try:
        yield name.upper()
    finally:
        print("</" + name + ">")

with tag("a") as t, tag("b") as u:
    print(t, u)
try:
    with tag("c"):
        raise ValueError("inside")
except ValueError as e:
    print("out", e)

@contextlib.contextmanager
def swallow(kind):
    try:
        yield
    except kind as e:
        print("swallowed", e)
with swallow(KeyError):
    raise KeyError("k")
with suppress(ValueError, TypeError):
    int("x")
print("next")
def f():
    @contextmanager
    def local(n: int):
        yield n + 1
    with local(3) as x:
        print(x)
f()
with nullcontext(5) as five:
    print(five)
class R:
    def close(self) -> None:
        print("closed")
with closing(R()) as r:
    print("using")
@contextmanager
def never():
    if False:
        yield
try:
    with never(): pass
except RuntimeError as e:
    print(e)
@contextmanager
def twice():
    yield 1
    yield 2
try:
    with twice(): pass
except RuntimeError as e:
    print(e)


@contextmanager
def replaces():
    try:
        yield
    except KeyError as error:
        raise ValueError("replaced") from error


@contextmanager
def goes_on():
    try:
        yield
    except OSError:
        pass
    yield


@contextmanager
def stops():
    yield
    raise StopIteration("own")


def attempt(make, error: BaseException | None) -> None:
    try:
        with make() as value:
            print("inside", value)
            if error is not None:
                raise error
        print("left")
    except Exception as out:
        print(repr(out), repr(out.__cause__), repr(out.__context__), out is error)


for make in [replaces, goes_on, stops, never, twice]:
    for error in [None, KeyError("k"), OSError("o"), StopIteration("s"), RuntimeError("r")]:
        attempt(make, error)


def returned() -> int:
    with tag("return"):
        return 5


def looped() -> list[str]:
    out = []
    for name in ["x", "y", "z"]:
        with tag(name) as upper:
            if name == "y":
                continue
            out.append(upper)
            if name == "z":
                break
    return out


print(returned(), looped())
print(tag.__name__, never.__doc__)
with suppress():
    print("nothing to suppress")
try:
    with suppress(ValueError):
        raise KeyError("other")
except KeyError as error:
    print(error)
with suppress(LookupError):
    [][1]
try:
    with closing(R()):
        raise OSError("in closing")
except OSError as error:
    print(error)

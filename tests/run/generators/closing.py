"""A generator that only a loop has is closed when the loop is left, however that happens."""


def watched(name: str):
    try:
        yield 1
        yield 2
        yield 3
    finally:
        print("closed", name)


def with_break() -> None:
    for x in watched("break"):
        print(x)
        break
    print("after")


def with_return() -> str:
    for x in watched("return"):
        if x == 2:
            return "value " + str(x)
    return "never"


def with_error() -> None:
    try:
        for x in watched("error"):
            raise ValueError(x)
    except ValueError as error:
        print("caught", error)


def to_the_end() -> None:
    for x in watched("end"):
        print(x)
    else:
        print("else")
    print("after")


def outer():
    for x in watched("inner of outer"):
        yield x * 10


def through() -> None:
    for x in outer():
        print(x)
        break
    print("after")


def delegating():
    yield from watched("delegated")


def through_delegation() -> None:
    for x in delegating():
        print(x)
        break
    print("after")


def comprehension() -> None:
    print([x for x in watched("comprehension")])
    try:
        print([1 // (x - 2) for x in watched("failing comprehension")])
    except ZeroDivisionError as error:
        print(error)


def loop_in_loop() -> None:
    for x in watched("first"):
        for y in watched("second"):
            if y == 2:
                break
        if x == 2:
            continue
        print(x, y)


def kept() -> None:
    g = watched("kept")
    for x in g:
        print(x)
        break
    print("not yet")
    print(next(g))
    g.close()


class Manager:
    def __enter__(self) -> str:
        print("enter")
        return "managed"

    def __exit__(self, kind: object, error: object, traceback: object) -> bool:
        print("exit", kind)
        return False


def managed():
    with Manager() as m:
        yield m
        yield m + " again"


def use_managed() -> None:
    for x in managed():
        print(x)
        break
    print(list(managed()))
    g = managed()
    next(g)
    try:
        g.throw(KeyError("k"))
    except KeyError as error:
        print(error)


with_break()
print(with_return())
with_error()
to_the_end()
through()
through_delegation()
comprehension()
loop_in_loop()
kept()
use_managed()

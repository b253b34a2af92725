"""Exceptions that pass through `with`: passed on, swallowed, replaced; contexts of what is raised meanwhile."""


class Watch:
    def __init__(self, name: str, swallow: bool) -> None:
        self.name = name
        self.swallow = swallow

    def __enter__(self) -> str:
        return self.name

    def __exit__(self, kind, error, traceback):
        shown = None if kind is None else kind.__name__
        print("exit", self.name, shown, error, traceback is None)
        return self.swallow


class Failing:
    def __enter__(self) -> None:
        print("entered")

    def __exit__(self, *details: object) -> bool:
        raise KeyError("leaving")


class NotEntered:
    def __enter__(self) -> None:
        raise ValueError("entering")

    def __exit__(self, *details: object) -> None:
        print("never left")


def swallow() -> None:
    with Watch("a", True) as name:
        print(name)
        raise ValueError("lost")
    print("went on")


def passed_on() -> None:
    try:
        with Watch("b", False):
            raise ValueError("kept")
        print("never")
    except ValueError as error:
        print("caught", error)


def inner_swallows() -> None:
    with Watch("outer", False), Watch("inner", True):
        raise LookupError("x")
    print("outer saw nothing")


def outer_swallows() -> None:
    with Watch("outer", True), Watch("inner", False):
        raise LookupError("y")
    print("both saw it")


def replaced() -> None:
    try:
        with Failing():
            raise ValueError("first")
    except KeyError as error:
        print(repr(error), repr(error.__context__))
    try:
        with Failing():
            print("no error here")
    except KeyError as error:
        print(repr(error), repr(error.__context__))


def not_entered() -> None:
    try:
        with Watch("outside", False), NotEntered():
            print("never")
    except ValueError as error:
        print(error)


def assigned() -> None:
    value = "before"
    with Watch("c", True):
        value = "inside"
        int("x")
        value = "after"
    print(value)


def unbound() -> None:
    with Watch("d", True):
        raise RuntimeError
        late = 1
    try:
        print(late)
    except UnboundLocalError as error:
        print(error)


class Truthy:
    def __init__(self, value: object) -> None:
        self.value = value

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: object, traceback: object) -> object:
        return self.value


def truth(value: object) -> str:
    try:
        with Truthy(value):
            1 / 0
    except ZeroDivisionError:
        return "raised"
    return "swallowed"


class Bare:
    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: object, traceback: object) -> bool:
        if error is not None:
            try:
                raise
            except ArithmeticError as again:
                print("again", again is error)
        return True


def handled() -> None:
    with Bare():
        1 / 0
    try:
        raise
    except RuntimeError as error:
        print(error)


def in_handler() -> None:
    try:
        raise KeyError("outer")
    except KeyError:
        try:
            with Watch("e", False):
                raise ValueError("inner")
        except ValueError as error:
            print(repr(error.__context__))


swallow()
passed_on()
inner_swallows()
outer_swallows()
replaced()
not_entered()
assigned()
unbound()
print([truth(v) for v in [None, 0, 1, "", "x", [], [0]]])
handled()
in_handler()

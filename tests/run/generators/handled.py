"""What is being handled inside a generator and outside of it, at each step."""


def inside():
    try:
        1 / 0
    except ZeroDivisionError as error:
        yield repr(error)
        try:
            raise
        except ZeroDivisionError as again:
            yield again is error
        yield "third"
        raise KeyError("new")


def bare() -> str:
    try:
        raise
    except Exception as error:
        return repr(error)


def use() -> None:
    g = inside()
    print(next(g), bare())
    try:
        raise ValueError("outside")
    except ValueError:
        print(next(g), bare())
        try:
            raise OSError("deeper")
        except OSError:
            print(next(g), bare())
        print(bare())
    try:
        next(g)
    except KeyError as error:
        print(repr(error), repr(error.__context__), repr(error.__context__.__context__))


def asks():
    yield bare()
    try:
        raise LookupError("own")
    except LookupError:
        yield bare()
    yield bare()


def look() -> None:
    g = asks()
    try:
        raise ValueError("first")
    except ValueError:
        print(next(g))
    print(next(g))
    try:
        raise ValueError("last")
    except ValueError:
        print(next(g))


def finals():
    try:
        yield 1
        raise TypeError("body")
    finally:
        yield 2
        yield bare()


def run_finals() -> None:
    g = finals()
    print(next(g), next(g), bare())
    try:
        raise ValueError("outer")
    except ValueError:
        print(next(g), bare())
    try:
        next(g)
    except TypeError as error:
        print(repr(error), repr(error.__context__))


def thrown() -> None:
    def catches():
        try:
            yield
        except ValueError as error:
            yield repr(error.__context__)
            raise RuntimeError("second")

    g = catches()
    next(g)
    try:
        raise OSError("around")
    except OSError:
        print(g.throw(ValueError("in")))
    try:
        next(g)
    except RuntimeError as error:
        print(repr(error.__context__))


use()
look()
run_finals()
thrown()

# raise in every form: bare, classes, instances, from, from None, inside handlers, without anything.
def show(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e, "| cause", repr(e.__cause__), "| context", repr(e.__context__), "|", e.__suppress_context__)


def bare():
    raise


def plain():
    raise ValueError


def instance():
    raise ValueError("v", 1)


def chained():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise KeyError("k") from e


def implicit():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k")


def suppressed():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k") from None


def from_class():
    raise ValueError from KeyError


def bad_cause():
    raise ValueError from 5


def reraise():
    try:
        [][0]
    except IndexError:
        try:
            raise
        except IndexError as inner:
            raise inner


def nested():
    try:
        try:
            raise ValueError(1)
        finally:
            raise TypeError(2)
    except TypeError as e:
        print("inner context", repr(e.__context__))
        raise RuntimeError(3) from e


def not_exception():
    raise "text"


def class_not_exception():
    raise int


def in_else():
    try:
        pass
    except ValueError:
        pass
    else:
        raise LookupError("else")
    finally:
        print("finally ran")


def call_raises():
    raise make()


def make():
    raise NameError("from make")


def base():
    raise BaseException("base")


def exits():
    raise SystemExit


def interrupted():
    raise KeyboardInterrupt


for f in (bare, plain, instance, chained, implicit, suppressed, from_class, bad_cause, reraise, nested, not_exception, class_not_exception, in_else, call_raises, base, exits, interrupted):
    print(f.__name__)
    show(f)


def handler_then_bare():
    try:
        raise ValueError("first")
    except ValueError:
        helper()


def helper():
    raise


show(handler_then_bare)
e = ValueError("again")
for _ in range(2):
    try:
        raise e
    except ValueError as caught:
        print(caught is e)

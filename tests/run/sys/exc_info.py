# sys.exc_info() and sys.exception(): what is being handled, here or in a function that called this one.
import sys


def show():
    kind, error, traceback = sys.exc_info()
    print(kind, repr(error), traceback is not None, sys.exception() is error)


show()
try:
    raise ValueError("one")
except ValueError as error:
    show()
    print(sys.exc_info()[0] is ValueError, sys.exc_info()[1] is error)
    try:
        {}["x"]
    except KeyError:
        show()
    show()
show()


class Own(Exception):
    pass


def handles():
    try:
        raise Own(1, 2)
    except Exception:
        kind = sys.exc_info()[0]
        print(kind.__name__, kind is Own, sys.exception().args)
    finally:
        print(sys.exc_info())


handles()
print(sys.exc_info() == (None, None, None))

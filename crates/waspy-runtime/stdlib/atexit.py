"""`atexit`: functions that are called when the program has ended, the last that was registered first.

They belong to programs: what a host calls from outside has no end.
"""

from stdlib import sys
from stdlib import traceback
from stdlib._at_exit import call_at_exit

_functions = []


def register(func: object, /, *args: object, **kwargs: object):
    """Calls a function at the end, with these arguments."""
    if not callable(func):
        raise TypeError("the first argument must be callable")
    _functions.append((func, lambda: func(*args, **kwargs)))
    call_at_exit(_run_exitfuncs)
    return func


def unregister(func: object, /):
    """Does not call it any more."""
    _functions[:] = [pair for pair in _functions if pair[0] != func]


def _clear():
    _functions.clear()


def _ncallbacks():
    return len(_functions)


def _run_exitfuncs():
    """What is registered from here on is not called."""
    functions = _functions[::-1]
    _functions.clear()
    for func, call in functions:
        try:
            call()
        except SystemExit:
            pass
        except BaseException as error:
            sys.stderr.write(f"Exception ignored in atexit callback: {func!r}\n")
            traceback.print_exception(error)

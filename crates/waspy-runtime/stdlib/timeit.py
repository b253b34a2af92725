"""`timeit`: how long functions take. There is no compiler at run time, so text cannot be timed."""

from stdlib.time import perf_counter

default_timer = perf_counter
default_number = 1000000
default_repeat = 5


class Timer:
    """Calls a function again and again."""

    def __init__(self, stmt: object = None, setup: object = None, timer=None, globals=None):
        self._stmt = _checked(stmt)
        self._setup = _checked(setup)
        self._timer = perf_counter if timer is None else timer

    def timeit(self, number=default_number):
        """The seconds of that many calls."""
        if self._setup is not None:
            self._setup()
        begin = self._timer()
        for _ in range(number):
            self._stmt()
        return self._timer() - begin

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """As many calls, of 1, 2, 5, 10, 20, …, as take a fifth of a second, and their seconds."""
        scale = 1
        while True:
            for step in (1, 2, 5):
                number = scale * step
                taken = self.timeit(number)
                if callback is not None:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def _checked(function: object):
    if isinstance(function, str):
        raise NotImplementedError("timeit of text is not supported by waspy: pass a function")
    if function is not None and not callable(function):
        raise ValueError("stmt is neither a string nor callable")
    return function


def timeit(stmt: object = None, setup: object = None, timer=None, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt: object = None, setup: object = None, timer=None, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)

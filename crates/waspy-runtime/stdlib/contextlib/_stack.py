"""Context managers that are entered one after the other and left in the opposite order; those that are decorators too."""

from functools import wraps


class AbstractContextManager:
    """A base with the usual `__enter__`."""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        return None


class ContextDecorator:
    """A base of context managers that decorate functions: each call is made inside."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        return decorated(self, func)


def decorated(manager, func):
    """A function whose calls are made inside the manager, or one like it."""

    @wraps(func)
    def inside(*args, **kwds):
        with manager._recreate_cm():
            return func(*args, **kwds)

    return inside


class ExitStack:
    """What is to be left, last in, first out."""

    def __init__(self):
        self._exits = []

    def __enter__(self):
        return self

    def enter_context(self, cm):
        """Enters a context manager, and leaves it at the end."""
        if not hasattr(cm, "__enter__") or not hasattr(cm, "__exit__"):
            kind = str(type(cm)).split("'")[1]
            name = kind if "." in kind else "builtins." + kind
            raise TypeError(f"'{name}' object does not support the context manager protocol")
        result = cm.__enter__()
        self._exits.append(_Leave(cm))
        return result

    def push(self, exit):
        """Calls an `__exit__`, or a function like one, at the end."""
        self._exits.append(_Leave(exit) if hasattr(exit, "__exit__") else _Ask(exit))
        return exit

    def callback(self, callback, /, *args, **kwds):
        """Calls a function at the end, which does not see the exception."""
        self._exits.append(_Call(callback, args, kwds))
        return callback

    def pop_all(self):
        """Another stack, which leaves everything in the place of this one."""
        other = ExitStack()
        other._exits = self._exits
        self._exits = []
        return other

    def close(self):
        self.__exit__(None, None, None)

    def __exit__(self, exc_type, exc_value, traceback):
        error = exc_value
        swallowed = False
        raised = False
        while self._exits:
            leave = self._exits.pop()
            try:
                if leave.run(error):
                    swallowed = True
                    raised = False
                    error = None
            except BaseException as new:
                _link(new, error, exc_value)
                raised = True
                error = new
        if raised:
            raise error
        return swallowed and exc_value is not None


def _link(new, error, first):
    """An exception that a function raised was raised while the one before it was handled."""
    if new is error or error is None:
        return
    last = new
    while last.__context__ is not None and last.__context__ is not error and last.__context__ is not first:
        last = last.__context__
    if last is not error:
        last.__context__ = error


class _Leave:
    """Leaves a context manager."""

    def __init__(self, manager):
        self.manager = manager

    def run(self, error):
        if error is None:
            return self.manager.__exit__(None, None, None)
        return self.manager.__exit__(type(error), error, error.__traceback__)


class _Ask:
    """Calls a function as an `__exit__`."""

    def __init__(self, function):
        self.function = function

    def run(self, error):
        if error is None:
            return self.function(None, None, None)
        return self.function(type(error), error, error.__traceback__)


class _Call:
    """Calls a function with arguments."""

    def __init__(self, function, args, kwds):
        self.function = function
        self.args = args
        self.kwds = kwds

    def run(self, error):
        self.function(*self.args, **self.kwds)
        return False

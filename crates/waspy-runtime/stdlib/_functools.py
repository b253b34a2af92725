"""The part of `functools` that is ordinary Python: it is inferred where it is called, as a program's functions are."""


def reduce(function, iterable, initial=NotImplemented, /):
    """The type of `initial` decides, when compiling, whether it was given."""
    iterator = iter(iterable)
    if isinstance(initial, type(NotImplemented)):
        try:
            value = next(iterator)
        except StopIteration:
            raise TypeError("reduce() of empty iterable with no initial value") from None
    else:
        value = initial
    for element in iterator:
        value = function(value, element)
    return value


class Compared:
    """A value that is ordered by a function of two values."""

    def __init__(self, compare, value):
        self.compare = compare
        self.obj = value

    def __lt__(self, other):
        return self.compare(self.obj, other.obj) < 0

    def __gt__(self, other):
        return self.compare(self.obj, other.obj) > 0

    def __le__(self, other):
        return self.compare(self.obj, other.obj) <= 0

    def __ge__(self, other):
        return self.compare(self.obj, other.obj) >= 0

    def __eq__(self, other):
        return self.compare(self.obj, other.obj) == 0


def cmp_to_key(mycmp):
    return lambda obj: Compared(mycmp, obj)


class singledispatch:
    """A function that is chosen by the class of its first argument."""

    def __init__(self, func):
        self.func = func
        self.classes = []
        self.functions = []

    def register(self, cls, func=None):
        if func is not None:
            return self.add(cls, func)
        if not isinstance(cls, type):
            raise NotImplementedError("register() of a function without a class: write register(cls)")
        return lambda func: self.add(cls, func)

    def add(self, cls, func):
        self.classes.append(cls)
        self.functions.append(func)
        return func

    def function_for(self, value):
        """The function of the nearest class."""
        best = -1
        for i in range(len(self.classes)):
            if isinstance(value, self.classes[i]):
                if best < 0 or issubclass(self.classes[i], self.classes[best]):
                    best = i
        return self.func if best < 0 else self.functions[best]

    def __call__(self, *args):
        if not args:
            raise TypeError("the function requires at least 1 positional argument")
        return self.function_for(args[0])(*args)

"""The part of `functools` that is ordinary Python: it is inferred where it is called, as a program's functions are."""

from core.aliases import UnionType


def reduce(function, iterable, initial=NotImplemented, /):
    """The type of `initial` decides, when compiling, whether it was given."""
    if not hasattr(iterable, "__iter__") and not hasattr(iterable, "__getitem__"):
        raise TypeError("reduce() arg 2 must support iteration")
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
        return self.compare(self.obj, _value(other)) < 0

    def __gt__(self, other):
        return self.compare(self.obj, _value(other)) > 0

    def __le__(self, other):
        return self.compare(self.obj, _value(other)) <= 0

    def __ge__(self, other):
        return self.compare(self.obj, _value(other)) >= 0

    def __eq__(self, other):
        return self.compare(self.obj, _value(other)) == 0


def _value(other):
    if not isinstance(other, Compared):
        raise TypeError("other argument must be K instance")
    return other.obj


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
        if isinstance(cls, type) or isinstance(cls, UnionType):
            return lambda func: self.add(cls, func)
        return self.add(first_annotation(cls), cls)

    def add(self, cls, func):
        if isinstance(cls, UnionType):
            for one in cls.__args__:
                self.add_class(one, func)
        else:
            self.add_class(cls, func)
        return func

    def add_class(self, cls, func):
        if cls in self.classes:
            self.functions[self.classes.index(cls)] = func
        else:
            self.classes.append(cls)
            self.functions.append(func)

    def dispatch(self, cls):
        """The function for objects of a class: that of the nearest class above it."""
        best = -1
        for i in range(len(self.classes)):
            if issubclass(cls, self.classes[i]) and (best < 0 or issubclass(self.classes[i], self.classes[best])):
                best = i
        return self.func if best < 0 else self.functions[best]

    def function_for(self, value):
        """That for a value."""
        best = -1
        for i in range(len(self.classes)):
            if isinstance(value, self.classes[i]):
                if best < 0 or issubclass(self.classes[i], self.classes[best]):
                    best = i
        return self.func if best < 0 else self.functions[best]

    @property
    def registry(self):
        return {object: self.func, **dict(zip(self.classes, self.functions))}

    @property
    def __name__(self):
        return self.func.__name__

    @property
    def __wrapped__(self):
        return self.func

    def __call__(self, *args):
        if not args:
            raise TypeError(self.func.__name__ + " requires at least 1 positional argument")
        return self.function_for(args[0])(*args)


def first_annotation(func):
    """The class that a function without `register(cls)` is for."""
    if not callable(func):
        raise TypeError(
            "Invalid first argument to `register()`: " + repr(func) + ". Use either `@register(some_class)` or plain"
            " `@register` on an annotated function."
        )
    for name, cls in func.__annotations__.items():
        if name != "return":
            if isinstance(cls, UnionType):
                if not all(isinstance(one, type) for one in cls.__args__):
                    raise TypeError(f"Invalid annotation for {name!r}. {cls!r} not all arguments are classes.")
            elif not isinstance(cls, type):
                raise TypeError("Invalid annotation for " + repr(name) + ". " + repr(cls) + " is not a class.")
            return cls
    raise TypeError(
        "Invalid first argument to `register()`: " + repr(func) + ". Use either `@register(some_class)` or plain"
        " `@register` on an annotated function."
    )


class singledispatchmethod:
    """The same for methods: the class of the argument after `self` decides."""

    def __init__(self, func):
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    def __get__(self, obj, cls=None):
        dispatcher = self.dispatcher

        def method(*args):
            return dispatcher.function_for(args[0])(obj, *args)

        return method


class partial:
    """A function with arguments whose number is found when running (`functools.partial` has those that are known)."""

    def __init__(self, func, args, keywords):
        self.func = func
        self.args = args
        self.keywords = keywords

    def __call__(self, *args, **named):
        return self.func(*self.args, *args, **{**self.keywords, **named})


def partial_of(func, given, rest, named, more):
    return partial(func, (*given, *rest), {**named, **more})


class partialmethod:
    """A method with arguments that are given to it before those of a call."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, obj, cls=None):
        func = self.func
        given = self.args
        named = self.keywords

        def method(receiver, /, *args, **keywords):
            return func(receiver, *given, *args, **{**named, **keywords})

        def bound(*args, **keywords):
            return method(obj, *args, **keywords)

        return method if obj is None else bound

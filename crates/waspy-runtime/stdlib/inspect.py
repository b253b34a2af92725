"""`inspect`: what programs ask of functions, classes and generators."""

from stdlib import types
from stdlib.enum import IntEnum


def isclass(object):
    return isinstance(object, type)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def isroutine(object):
    return isfunction(object) or ismethod(object) or isbuiltin(object)


def isgenerator(object):
    return isinstance(object, types.GeneratorType) and not isinstance(object, types.CoroutineType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isgeneratorfunction(obj):
    return _has_flag(obj, 0x20)


def iscoroutinefunction(obj):
    return _has_flag(obj, 0x80)


def isasyncgenfunction(obj):
    return _has_flag(obj, 0x200)


def _has_flag(obj, flag):
    return isfunction(obj) and bool(obj.__code__.co_flags & flag) or hasattr(obj, "__func__") and _has_flag(obj.__func__, flag)


GEN_CREATED = "GEN_CREATED"
GEN_RUNNING = "GEN_RUNNING"
GEN_SUSPENDED = "GEN_SUSPENDED"
GEN_CLOSED = "GEN_CLOSED"
CORO_CREATED = "CORO_CREATED"
CORO_RUNNING = "CORO_RUNNING"
CORO_SUSPENDED = "CORO_SUSPENDED"
CORO_CLOSED = "CORO_CLOSED"


def getgeneratorstate(generator):
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


def getcoroutinestate(coroutine):
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CLOSED if coroutine.cr_frame is None else CORO_CREATED


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margin = None
    for line in lines[1:]:
        content = len(line.lstrip(" "))
        if content > 0:
            indent = len(line) - content
            margin = indent if margin is None else min(margin, indent)
    cleaned = [lines[0].lstrip(" ")] + [line if margin is None else line[margin:] for line in lines[1:]]
    while cleaned and not cleaned[-1]:
        cleaned.pop()
    while cleaned and not cleaned[0]:
        cleaned.pop(0)
    return "\n".join(cleaned)


def getdoc(object):
    doc = object.__doc__
    return None if doc is None else cleandoc(doc)


class _empty:
    """Stands for what is not there."""


def formatannotation(annotation):
    if isinstance(annotation, type):
        return annotation.__qualname__ if annotation.__module__ == "builtins" else f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation)


class _ParameterKind(IntEnum):
    """How a parameter gets its value."""

    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __str__(self):
        return self.name

    @property
    def description(self):
        if self is _ParameterKind.POSITIONAL_ONLY:
            return "positional-only"
        if self is _ParameterKind.POSITIONAL_OR_KEYWORD:
            return "positional or keyword"
        if self is _ParameterKind.VAR_POSITIONAL:
            return "variadic positional"
        return "keyword-only" if self is _ParameterKind.KEYWORD_ONLY else "variadic keyword"


class Parameter:
    """A parameter of a function."""

    empty = _empty
    POSITIONAL_ONLY = _ParameterKind.POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _ParameterKind.POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _ParameterKind.VAR_POSITIONAL
    KEYWORD_ONLY = _ParameterKind.KEYWORD_ONLY
    VAR_KEYWORD = _ParameterKind.VAR_KEYWORD

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self.name = name
        self.kind = kind
        self.default = default
        self.annotation = annotation

    def __str__(self):
        text = self.name
        if self.annotation is not _empty:
            text = f"{text}: {formatannotation(self.annotation)}"
        if self.default is not _empty:
            equals = " = " if self.annotation is not _empty else "="
            text = f"{text}{equals}{self.default!r}"
        if self.kind == Parameter.VAR_POSITIONAL:
            return "*" + text
        if self.kind == Parameter.VAR_KEYWORD:
            return "**" + text
        return text

    def __repr__(self):
        return f'<Parameter "{self}">'


class Signature:
    """What a function takes and returns."""

    empty = _empty

    def __init__(self, parameters, return_annotation=_empty):
        self.parameters = {p.name: p for p in parameters}
        self.return_annotation = return_annotation

    def __str__(self):
        parts = []
        only_by_position = False
        star = False
        for parameter in self.parameters.values():
            if parameter.kind == Parameter.POSITIONAL_ONLY:
                only_by_position = True
            elif only_by_position:
                parts.append("/")
                only_by_position = False
            if parameter.kind == Parameter.VAR_POSITIONAL:
                star = True
            elif parameter.kind == Parameter.KEYWORD_ONLY and not star:
                parts.append("*")
                star = True
            parts.append(str(parameter))
        if only_by_position:
            parts.append("/")
        text = "(" + ", ".join(parts) + ")"
        if self.return_annotation is not _empty:
            text += f" -> {formatannotation(self.return_annotation)}"
        return text

    def __repr__(self):
        return f"<Signature {self}>"

    def bind(self, /, *args, **kwargs):
        """Which parameter gets which of these arguments."""
        return self._bind(args, kwargs, True)

    def bind_partial(self, /, *args, **kwargs):
        """The same, where some may be missing."""
        return self._bind(args, kwargs, False)

    def _bind(self, args, kwargs, complete):
        arguments = {}
        at = 0
        named = dict(kwargs)
        for name, parameter in self.parameters.items():
            kind = parameter.kind
            if kind == Parameter.VAR_POSITIONAL:
                if at < len(args):
                    arguments[name] = args[at:]
                at = len(args)
            elif kind == Parameter.VAR_KEYWORD:
                if named:
                    arguments[name] = named
                    named = {}
            elif kind != Parameter.KEYWORD_ONLY and at < len(args):
                if name in named and kind != Parameter.POSITIONAL_ONLY:
                    raise TypeError(f"multiple values for argument {name!r}")
                arguments[name] = args[at]
                at += 1
            elif name in named and kind != Parameter.POSITIONAL_ONLY:
                arguments[name] = named.pop(name)
            elif complete and parameter.default is _empty:
                only = " keyword-only" if kind == Parameter.KEYWORD_ONLY else ""
                raise TypeError(f"missing a required{only} argument: {name!r}")
        if at < len(args):
            raise TypeError("too many positional arguments")
        for name in named:
            raise TypeError(f"got an unexpected keyword argument {name!r}")
        return BoundArguments(self, arguments)


class BoundArguments:
    """Arguments by the parameters that they are for."""

    def __init__(self, signature, arguments):
        self.signature = signature
        self.arguments = arguments

    @property
    def args(self):
        values = []
        for name, parameter in self.signature.parameters.items():
            if parameter.kind in (Parameter.KEYWORD_ONLY, Parameter.VAR_KEYWORD) or name not in self.arguments:
                break
            if parameter.kind == Parameter.VAR_POSITIONAL:
                values.extend(self.arguments[name])
            else:
                values.append(self.arguments[name])
        return tuple(values)

    @property
    def kwargs(self):
        positional = len(self.args)
        values = {}
        for i, (name, parameter) in enumerate(self.signature.parameters.items()):
            if name not in self.arguments:
                continue
            if parameter.kind == Parameter.VAR_KEYWORD:
                values.update(self.arguments[name])
            elif parameter.kind == Parameter.KEYWORD_ONLY or i > positional:
                values[name] = self.arguments[name]
        return values

    def apply_defaults(self):
        """Values for what was not given."""
        arguments = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif parameter.default is not _empty:
                arguments[name] = parameter.default
            elif parameter.kind == Parameter.VAR_POSITIONAL:
                arguments[name] = ()
            elif parameter.kind == Parameter.VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __repr__(self):
        args = ", ".join([f"{name}={value!r}" for name, value in self.arguments.items()])
        return f"<BoundArguments ({args})>"


def signature(obj):
    if isclass(obj):
        return _signature_of(obj.__init__, 1)
    if ismethod(obj):
        return _signature_of(obj.__func__, 1)
    return _signature_of(obj, 0)


def _signature_of(function, skipped):
    code = function.__code__
    names = code.co_varnames
    count = code.co_argcount
    defaults = function.__defaults__ or ()
    keyword_defaults = function.__kwdefaults__ or {}
    annotations = function.__annotations__
    parameters = []

    def add(name, kind, default):
        parameters.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))

    first = count - len(defaults)
    for i in range(skipped, count):
        kind = Parameter.POSITIONAL_ONLY if i < code.co_posonlyargcount else Parameter.POSITIONAL_OR_KEYWORD
        add(names[i], kind, defaults[i - first] if i >= first else _empty)
    at = count + code.co_kwonlyargcount
    if code.co_flags & 4:
        add(names[at], Parameter.VAR_POSITIONAL, _empty)
        at += 1
    for name in names[count : count + code.co_kwonlyargcount]:
        add(name, Parameter.KEYWORD_ONLY, keyword_defaults.get(name, _empty))
    if code.co_flags & 8:
        add(names[at], Parameter.VAR_KEYWORD, _empty)
    return Signature(parameters, annotations.get("return", _empty))


def getmembers(object, predicate=None):
    found = []
    for name in dir(object):
        value = getattr(object, name, None)
        if predicate is None or predicate(value):
            found.append((name, value))
    return found

"""`contextvars`: variables whose values belong to a context. A task has a copy of the context in which it was made."""


class _Missing:
    """No value."""

    def __repr__(self):
        return "<Token.MISSING>"


_MISSING = _Missing()


@native("_contextvars")
class Context:
    """The values of variables."""

    def __init__(self):
        self._values = {}
        self._entered = False

    def run(self, callable, *args, **kwargs):
        """Calls a function in which the variables have the values of this context."""
        before = self._enter()
        try:
            return callable(*args, **kwargs)
        finally:
            self._leave(before)

    def _enter(self):
        """Makes it the context that counts; the one before."""
        if self._entered:
            raise RuntimeError(f"cannot enter context: {self!r} is already entered")
        before = _current.context
        _current.context = self
        self._entered = True
        return before

    def _leave(self, before):
        self._entered = False
        _current.context = before

    def copy(self):
        other = Context()
        other._values = self._values.copy()
        return other

    def get(self, var, default=None):
        return self._values.get(var, default)

    def __getitem__(self, var):
        return self._values[var]

    def __contains__(self, var):
        return var in self._values

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()


class _Current:
    """Where the context is kept that counts now."""

    def __init__(self):
        self.context = Context()


_current = _Current()


@native("_contextvars")
class Token:
    """What a variable was before it was set."""

    MISSING = _MISSING

    def __init__(self, context, var, old_value):
        self._context = context
        self.var = var
        self.old_value = old_value
        self._used = False


@native("_contextvars")
class ContextVar:
    """A variable with a value in each context."""

    def __init__(self, name, *, default=_MISSING):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self.name = name
        self._default = default

    def get(self, default=_MISSING, /):
        values = _current.context._values
        if self in values:
            return values[self]
        if default is not _MISSING:
            return default
        if self._default is not _MISSING:
            return self._default
        raise LookupError(self)

    def set(self, value):
        values = _current.context._values
        token = Token(_current.context, self, values.get(self, _MISSING))
        values[self] = value
        return token

    def reset(self, token):
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token.var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        if token._context is not _current.context:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        if token.old_value is _MISSING:
            del _current.context._values[self]
        else:
            _current.context._values[self] = token.old_value

    def __repr__(self):
        default = "" if self._default is _MISSING else f" default={self._default!r}"
        return f"<ContextVar name={self.name!r}{default} at {hex(id(self))}>"


def copy_context():
    """A copy of the context that counts now."""
    return _current.context.copy()

"""`json.encoder`: from values to text."""

from stdlib.json._text import Output, as_object

def dumps(
    obj,
    *,
    skipkeys=False,
    ensure_ascii=True,
    check_circular=True,
    allow_nan=True,
    cls=None,
    indent=None,
    separators=None,
    default=None,
    sort_keys=False,
):
    """The JSON text of a value."""
    make = JSONEncoder if cls is None else cls
    encoder = make(
        skipkeys=skipkeys,
        ensure_ascii=ensure_ascii,
        check_circular=check_circular,
        allow_nan=allow_nan,
        indent=indent,
        separators=separators,
        default=default,
        sort_keys=sort_keys,
    )
    return encoder.encode(obj)


def dump(
    obj,
    fp,
    *,
    skipkeys=False,
    ensure_ascii=True,
    check_circular=True,
    allow_nan=True,
    cls=None,
    indent=None,
    separators=None,
    default=None,
    sort_keys=False,
):
    """Writes the JSON text of a value to a file."""
    make = JSONEncoder if cls is None else cls
    encoder = make(
        skipkeys=skipkeys,
        ensure_ascii=ensure_ascii,
        check_circular=check_circular,
        allow_nan=allow_nan,
        indent=indent,
        separators=separators,
        default=default,
        sort_keys=sort_keys,
    )
    fp.write(encoder.encode(obj))


class JSONEncoder:
    """Writes values; a class below it says in `default` what to write for others."""

    def __init__(
        self,
        *,
        skipkeys=False,
        ensure_ascii=True,
        check_circular=True,
        allow_nan=True,
        sort_keys=False,
        indent=None,
        separators=None,
        default=None,
    ):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        self.item_separator = ", " if indent is None else ","
        self.key_separator = ": "
        if separators is not None:
            self.item_separator, self.key_separator = separators
        self._default = default
        self._inside = {}

    def default(self, o):
        raise TypeError(f"Object of type {type(o).__name__} is not JSON serializable")

    def encode(self, o):
        """The JSON text of a value."""
        out = Output()
        self._inside = {}
        self._write(out, as_object(o))
        return out.finish()

    def iterencode(self, o):
        """The JSON text in pieces: here, in one."""
        yield self.encode(o)

    def _write(self, out, value):
        """Writes a value; the containers that it is in are a list, so that deep nesting needs no stack."""
        containers = []
        newline = "\n"
        while True:
            if not self._write_simple(out, value):
                containers.append(self._begin(out, value, newline))
            while containers:
                container = containers[-1]
                if self._next(out, container):
                    value = container.value
                    newline = container.inner
                    break
                containers.pop()
                self._end(out, container)
            else:
                return

    def _write_simple(self, out, o):
        """Writes what is in no container; False for others."""
        if isinstance(o, str):
            out.quote(str.__str__(o), self.ensure_ascii)
        elif o is None:
            out.write("null")
        elif isinstance(o, bool):
            out.write("true" if o else "false")
        elif isinstance(o, int):
            out.write(str(int(o)))
        elif isinstance(o, float):
            out.write(self._float_text(o))
        else:
            return False
        return True

    def _begin(self, out, o, newline):
        """Opens a container, or what stands for something else: `default` makes one value of it."""
        key = id(o)
        if self.check_circular and key in self._inside:
            raise ValueError("Circular reference detected")
        if len(self._inside) >= 1494:  # where CPython's recursion ends
            raise RecursionError("maximum recursion depth exceeded while encoding a JSON object")
        self._inside[key] = o
        if isinstance(o, (list, tuple)):
            out.write("[")
            return _Open(key, iter(o), "]", newline, self._deeper(newline))
        if isinstance(o, dict):
            out.write("{")
            items = sorted(o.items()) if self.sort_keys else o.items()
            return _Open(key, iter(items), "}", newline, self._deeper(newline))
        made = self.default(o) if self._default is None else self._default(o)
        return _Open(key, iter([as_object(made)]), "", newline, newline)

    def _deeper(self, newline):
        """The end of a line inside a container: with the indentation of the next."""
        indent = self.indent
        if indent is None:
            return ""
        return newline + (indent if isinstance(indent, str) else " " * indent)

    def _next(self, out, container):
        """Is there one more value? Then what comes before it is written."""
        for item in container.items:
            if container.end == "}":
                key, value = item
                text = self._key_text(key)
                if text is None:
                    continue
                self._separate(out, container)
                out.quote(text, self.ensure_ascii)
                out.write(self.key_separator)
                container.value = value
            else:
                if container.end == "]":
                    self._separate(out, container)
                container.value = item
            return True
        return False

    def _separate(self, out, container):
        if not container.is_empty:
            out.write(self.item_separator)
        out.write(container.inner)
        container.is_empty = False

    def _end(self, out, container):
        del self._inside[container.key]
        if self.indent is not None and not container.is_empty:
            out.write(container.newline)
        out.write(container.end)

    def _key_text(self, key):
        """What a key is as text; None for one to leave out."""
        if isinstance(key, str):
            return str.__str__(key)
        if isinstance(key, float):
            return self._float_text(key)
        if key is None:
            return "null"
        if isinstance(key, bool):
            return "true" if key else "false"
        if isinstance(key, int):
            return str(int(key))
        if self.skipkeys:
            return None
        raise TypeError(f"keys must be str, int, float, bool or None, not {type(key).__name__}")

    def _float_text(self, x):
        if x != x:
            text = "NaN"
        elif x == float("inf"):
            text = "Infinity"
        elif x == float("-inf"):
            text = "-Infinity"
        else:
            return repr(x)
        if not self.allow_nan:
            raise ValueError(f"Out of range float values are not JSON compliant: {x!r}")
        return text


class _Open:
    """A container that is being written; `inner` and `newline` begin its lines and the one of its end."""

    def __init__(self, key, items, end, newline, inner):
        self.key = key
        self.items = items
        self.end = end
        self.newline = newline
        self.inner = inner
        self.is_empty = True
        self.value = None

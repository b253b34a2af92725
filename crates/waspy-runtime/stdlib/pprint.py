"""`pprint`: containers over several lines, where one line is too narrow."""

from stdlib.re import findall


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """The text."""
    return PrettyPrinter(
        indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    ).pformat(object)


def pprint(
    object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False
):
    """Prints the text."""
    text = pformat(
        object, indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers
    )
    print(text, file=stream)


def pp(object, *args, sort_dicts=False, **options):
    """`pprint` that leaves the order of dicts."""
    pprint(object, *args, sort_dicts=sort_dicts, **options)


def saferepr(object):
    return PrettyPrinter()._flat(object, 0)


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)


class PrettyPrinter:
    """How to print."""

    def __init__(
        self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False
    ):
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = stream
        self._compact = compact
        self._sort = sort_dicts
        self._underscores = underscore_numbers
        self._inside = []
        self._readable = True
        self._recursive = False

    def pprint(self, object):
        print(self.pformat(object), file=self._stream)

    def isreadable(self, object):
        """Would the text, evaluated, give the value again?"""
        self._readable, self._recursive = True, False
        self._flat(object, 0)
        return self._readable and not self._recursive

    def isrecursive(self, object):
        self._recursive = False
        self._flat(object, 0)
        return self._recursive

    def pformat(self, object):
        parts = []
        self._format(object, parts, 0, 0, 0)
        return "".join(parts)

    # On one line.

    def _flat(self, object, level):
        """The text on one line; what is deeper than the depth is `...`."""
        if isinstance(object, int) and not isinstance(object, bool) and type(object) is int:
            return f"{object:_d}" if self._underscores else repr(object)
        if isinstance(object, dict) and _is_dict(object):
            return self._flat_dict(object, level)
        if isinstance(object, (list, tuple)) and _is_row(object):
            return self._flat_items(object, level)
        text = repr(object)
        if text.startswith("<"):
            self._readable = False
        return text

    def _is_deep(self, level):
        return self._depth is not None and level >= self._depth

    def _flat_dict(self, object, level):
        if not object:
            return "{}"
        if self._is_deep(level):
            return "{...}"
        if self._contains(object):
            return self._recursion(object)
        self._inside.append(id(object))
        texts = []
        for key, value in self._items(object):
            texts.append(f"{self._flat(key, level + 1)}: {self._flat(value, level + 1)}")
        self._inside.pop()
        return "{" + ", ".join(texts) + "}"

    def _flat_items(self, object, level):
        is_list = isinstance(object, list)
        if not object:
            return "[]" if is_list else "()"
        if self._is_deep(level):
            return "[...]" if is_list else "(...,)" if len(object) == 1 else "(...)"
        if self._contains(object):
            return self._recursion(object)
        self._inside.append(id(object))
        text = ", ".join([self._flat(item, level + 1) for item in object])
        self._inside.pop()
        if is_list:
            return "[" + text + "]"
        return "(" + text + (",)" if len(object) == 1 else ")")

    def _recursion(self, object):
        self._recursive = True
        return f"<Recursion on {type(object).__name__} with id={id(object)}>"

    def _contains(self, object):
        return id(object) in self._inside

    def _items(self, object):
        """The items of a dict, in order of their keys if that is wanted."""
        return sorted(object.items(), key=_ItemKey) if self._sort else list(object.items())

    # Over several lines. `allowance` is the room that brackets behind the object need on its last line.

    def _format(self, object, out, indent, allowance, level):
        if self._contains(object):
            out.append(self._recursion(object))
            return
        text = self._flat(object, level)
        if len(text) <= self._width - indent - allowance or not _is_large(object):
            out.append(text)
            return
        self._inside.append(id(object))
        self._spread(object, text, out, indent, allowance, level + 1)
        self._inside.pop()

    def _spread(self, object, text, out, indent, allowance, level):
        if isinstance(object, str):
            self._string(object, out, indent, allowance, level)
        elif isinstance(object, bytes):
            self._bytes(object, out, indent, allowance, level)
        elif isinstance(object, dict) and _is_dict(object):
            self._dict(object, out, indent, allowance, level)
        elif isinstance(object, list) and _is_row(object):
            out.append("[")
            self._lines(list(object), out, indent, allowance + 1, level)
            out.append("]")
        elif isinstance(object, tuple) and _is_row(object):
            end = ",)" if len(object) == 1 else ")"
            out.append("(")
            self._lines(list(object), out, indent, allowance + len(end), level)
            out.append(end)
        elif isinstance(object, (set, frozenset)):
            self._set(object, out, indent, allowance, level)
        else:
            self._called(object, out, indent, allowance, level)

    def _called(self, object, out, indent, allowance, level):
        """What looks like a call of its class. The classes say themselves what is in it (`_pretty`): a program that has no deques
        has nothing of them here."""
        name = _name_of_call(object)
        out.append(name + "(")
        at = indent + len(name) + 1
        if isinstance(object, bytearray):
            self._bytes(bytes(object), out, at, allowance + 1, level + 1)
        else:
            before, layout, value = object._pretty()
            if layout == "dict":
                out.append(f"{before!r},\n{' ' * at}")
                self._dict(value, out, at, allowance + 1, level)
            elif layout == "entries":
                out.append("{" + " " * (self._indent - 1))
                self._entries(value, out, at, allowance + 2, level)
                out.append("}")
            elif layout == "value":
                self._format(value, out, at, allowance + 1, level)
            elif layout == "values":
                self._values(value, out, at, allowance, level)
            elif layout == "items":
                self._bounded(value, before, out, at, allowance, level)
            else:
                self._attributes(value, out, at, allowance, level)
        out.append(")")

    def _values(self, values, out, indent, allowance, level):
        for i, value in enumerate(values):
            last = i == len(values) - 1
            self._format(value, out, indent, allowance + 1 if last else 1, level)
            out.append("" if last else ",\n" + " " * indent)

    def _bounded(self, items, maxlen, out, indent, allowance, level):
        out.append("[")
        if maxlen is None:
            self._lines(items, out, indent, allowance + 2, level)
            out.append("]")
        else:
            self._lines(items, out, indent, 2, level)
            out.append(f"],\n{' ' * indent}maxlen={maxlen}")

    def _attributes(self, items, out, indent, allowance, level):
        for i, (name, value) in enumerate(items):
            last = i == len(items) - 1
            out.append(name + "=")
            if self._contains(value):
                out.append("...")
            else:
                self._format(value, out, indent + len(name) + 1, allowance if last else 1, level)
            out.append("" if last else ",\n" + " " * indent)

    def _set(self, object, out, indent, allowance, level):
        if isinstance(object, frozenset):
            out.append("frozenset({")
            self._lines(sorted(object, key=_Key), out, indent + 10, allowance + 2, level)
            out.append("})")
        else:
            out.append("{")
            self._lines(sorted(object, key=_Key), out, indent, allowance + 1, level)
            out.append("}")

    def _dict(self, object, out, indent, allowance, level):
        out.append("{" + " " * (self._indent - 1))
        self._entries(self._items(object), out, indent, allowance + 1, level)
        out.append("}")

    def _entries(self, items, out, indent, allowance, level):
        """Keys and values, one pair below the other."""
        at = indent + self._indent
        for i, (key, value) in enumerate(items):
            if i:
                out.append(",\n" + " " * at)
            key_text = self._flat(key, level)
            out.append(key_text + ": ")
            last = i == len(items) - 1
            self._format(value, out, at + len(key_text) + 2, allowance if last else 1, level)

    def _lines(self, items, out, indent, allowance, level):
        """Items one below the other, or as many in a line as fit if it is to be compact."""
        at = indent + self._indent
        out.append(" " * (self._indent - 1))
        room = left = self._width - at + 1
        newline = ",\n" + " " * at
        between = ""
        for i, item in enumerate(items):
            last = i == len(items) - 1
            if last:
                room -= allowance
                left -= allowance
            if self._compact:
                text = self._flat(item, level)
                need = len(text) + 2
                if left < need:
                    left = room
                    between = newline if i else ""
                if left >= need:
                    left -= need
                    out.append(between + text)
                    between = ", "
                    continue
            out.append(between)
            between = newline
            self._format(item, out, at, allowance if last else 1, level)

    def _string(self, text, out, indent, allowance, level):
        """A long text in pieces that end with white space."""
        if level == 1:
            indent += 1
            allowance += 1
        pieces = []
        lines = text.splitlines(True)
        for i, line in enumerate(lines):
            last_line = i == len(lines) - 1
            room = self._width - indent
            if len(repr(line)) <= (room - allowance if last_line else room):
                pieces.append(repr(line))
                continue
            words = findall(r"\S*\s*", line)[:-1]
            current = ""
            for k, word in enumerate(words):
                if k == len(words) - 1 and last_line:
                    room -= allowance
                if len(repr(current + word)) > room:
                    if current:
                        pieces.append(repr(current))
                    current = word
                else:
                    current += word
            if current:
                pieces.append(repr(current))
        self._pieces(pieces, out, indent, level)

    def _bytes(self, data, out, indent, allowance, level):
        if level == 1:
            indent += 1
            allowance += 1
        pieces = []
        at = 0
        while at < len(data):
            n = 4
            while at + n < len(data) and len(repr(data[at : at + n + 4])) <= self._room(indent, allowance, data, at, n + 4):
                n += 4
            pieces.append(repr(data[at : at + n]))
            at += n
        self._pieces(pieces, out, indent, level)

    def _room(self, indent, allowance, data, at, n):
        return self._width - indent - (allowance if at + n >= len(data) else 0)

    def _pieces(self, pieces, out, indent, level):
        if len(pieces) == 1:
            out.append(pieces[0])
            return
        text = ("\n" + " " * indent).join(pieces)
        out.append("(" + text + ")" if level == 1 else text)


def _is_large(object):
    """Is it of a kind that goes over several lines?"""
    kind = type(object)
    if isinstance(object, (str, bytes, bytearray)):
        return True
    if isinstance(object, dict) and _is_dict(object) or isinstance(object, (list, tuple)) and _is_row(object):
        return True
    if kind is set or kind is frozenset:
        return len(object) > 0
    # Below these classes others may have a text of their own.
    return hasattr(object, "_pretty") and _is_call(object, repr(object)) and not _is_empty(object)


def _is_dict(object):
    """Is the text of a dict, or of what is below it, a dict's own?"""
    return type(object) is dict or dict.__repr__(object) == repr(object)


def _is_row(object):
    """The same of lists and tuples."""
    if type(object) is list or type(object) is tuple:
        return True
    return (list.__repr__(object) if isinstance(object, list) else repr(tuple(object))) == repr(object)


def _is_call(object, text):
    """Does the text begin as a call of the class? A dataclass writes where its class was defined too."""
    return text.startswith((_name_of_call(object) + "(", type(object).__qualname__ + "("))


def _is_empty(object):
    return isinstance(object, dict) and not object or repr(object) == _name_of_call(object) + "([])"


def _name_of_call(object):
    name = type(object).__name__
    return "namespace" if name == "SimpleNamespace" else name


class _Key:
    """An order of anything: as it is where that works, else by class and identity."""

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return bool(self.value < other.value)
        except TypeError:
            mine, theirs = str(type(self.value)), str(type(other.value))
            return (mine, id(self.value)) < (theirs, id(other.value))


class _ItemKey:
    """The order of two items of a dict: that of their keys."""

    def __init__(self, item):
        self.key = _Key(item[0])

    def __lt__(self, other):
        return self.key < other.key

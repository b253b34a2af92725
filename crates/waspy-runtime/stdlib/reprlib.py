"""`reprlib`: texts of values that are cut where they get long, and a guard for `__repr__` of what contains itself."""

from stdlib.reprlib._text import text_of


class Repr:
    """How long texts may be. Classes below add methods `repr_NAME` for types of that name."""

    def __init__(
        self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6, maxfrozenset=6, maxdeque=6, maxstring=30,
        maxlong=40, maxother=30, fillvalue="...", indent=None,
    ):
        self.maxlevel = maxlevel
        self.maxtuple = maxtuple
        self.maxlist = maxlist
        self.maxarray = maxarray
        self.maxdict = maxdict
        self.maxset = maxset
        self.maxfrozenset = maxfrozenset
        self.maxdeque = maxdeque
        self.maxstring = maxstring
        self.maxlong = maxlong
        self.maxother = maxother
        self.fillvalue = fillvalue
        self.indent = indent

    def repr(self, x: object):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x: object, level):
        """The text of a value that may have `level` levels inside."""
        kind = type(x).__name__
        name = "repr_" + "_".join(kind.split())
        if hasattr(self, name):
            # One that a class of the program adds.
            return getattr(self, name)(x, level)
        if kind == "str":
            return self.repr_str(x, level)
        if kind == "int":
            return self.repr_int(x, level)
        if kind == "list":
            return self.repr_list(x, level)
        if kind == "tuple":
            return self.repr_tuple(x, level)
        if kind == "dict":
            return self.repr_dict(x, level)
        if kind == "set":
            return self.repr_set(x, level)
        if kind == "frozenset":
            return self.repr_frozenset(x, level)
        if kind == "deque":
            return self.repr_deque(x, level)
        if kind == "array":
            return self.repr_array(x, level)
        return self.repr_instance(x, level)

    def repr_str(self, x: object, level):
        most = self.maxstring
        whole = text_of(x[:most])
        if len(whole) <= most:
            return whole
        before = _before(most)
        behind = _behind(most)
        whole = text_of(x[:before] + x[len(x) - behind :])
        return whole[:before] + self.fillvalue + whole[len(whole) - behind :]

    def repr_int(self, x: object, level):
        return self._middle(text_of(x), self.maxlong)

    def repr_instance(self, x: object, level):
        try:
            text = text_of(x)
        except Exception:
            return f"<{type(x).__name__} instance at {id(x):#x}>"
        return self._middle(text, self.maxother)

    def repr_tuple(self, x: object, level):
        return self._items(x, level, "(", ")", self.maxtuple, ",")

    def repr_list(self, x: object, level):
        return self._items(x, level, "[", "]", self.maxlist, "")

    def repr_array(self, x: object, level):
        if not x:
            return f"array('{x.typecode}')"
        return self._items(x, level, f"array('{x.typecode}', [", "])", self.maxarray, "")

    def repr_deque(self, x: object, level):
        return self._items(x, level, "deque([", "])", self.maxdeque, "")

    def repr_set(self, x: object, level):
        return self._items(_ordered(x), level, "{", "}", self.maxset, "") if x else "set()"

    def repr_frozenset(self, x: object, level):
        return self._items(_ordered(x), level, "frozenset({", "})", self.maxfrozenset, "") if x else "frozenset()"

    def repr_dict(self, x: object, level):
        if not x:
            return "{}"
        if level <= 0:
            return "{" + self.fillvalue + "}"
        texts = []
        for key in _ordered(x)[: self.maxdict]:
            texts.append(self.repr1(key, level - 1) + ": " + self.repr1(x[key], level - 1))
        if len(x) > self.maxdict:
            texts.append(self.fillvalue)
        return "{" + self._join(texts, level) + "}"

    def _middle(self, text, most):
        """Without the middle, where that is too long."""
        if len(text) <= most:
            return text
        return text[: _before(most)] + self.fillvalue + text[len(text) - _behind(most) :]

    def _items(self, x: object, level, left, right, most, trail):
        n = len(x)
        if level <= 0 and n:
            return left + self.fillvalue + right
        texts = []
        for item in x:
            if len(texts) == most:
                break
            texts.append(self.repr1(item, level - 1))
        if n > most:
            texts.append(self.fillvalue)
        if n == 1 and self.indent is None:
            right = trail + right
        return left + self._join(texts, level) + right

    def _join(self, texts, level):
        if self.indent is None:
            return ", ".join(texts)
        if not texts:
            return ""
        step = _step(self.indent)
        inner = "\n" + step * (self.maxlevel - level + 1)
        return inner + ("," + inner).join(texts) + ",\n" + step * (self.maxlevel - level)


def _step(indent: object):
    """What lines begin with, once for each level."""
    if isinstance(indent, str):
        return indent
    if not isinstance(indent, int):
        raise TypeError(f"Repr.indent must be a str, int or None, not {type(indent)}")
    if indent < 0:
        raise ValueError(f"Repr.indent cannot be negative int (was {indent!r})")
    return " " * indent


def _before(most):
    """How many characters of a cut text are before the gap, and below, behind it."""
    return max(0, (most - 3) // 2)


def _behind(most):
    return max(0, most - 3 - _before(most))


def _ordered(items: object):
    """Sorted where that can be."""
    try:
        return sorted(items)
    except Exception:
        return list(items)


def recursive_repr(fillvalue="..."):
    """Makes `__repr__` give this text where it comes to the same object again."""

    def decorate(user_function):
        running = set()

        def wrapper(self):
            key = id(self)
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return user_function(self)
            finally:
                running.discard(key)

        return wrapper

    return decorate


aRepr = Repr()


def repr(x: object):
    return aRepr.repr(x)

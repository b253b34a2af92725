"""What `keys()`, `items()` and `values()` of a class below `Mapping` give: the mapping, seen as its keys, pairs or values."""


class KeysView:
    """The keys."""

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __iter__(self):
        for key in self._mapping:
            yield key

    def __contains__(self, key):
        return key in self._mapping

    def __and__(self, other):
        return set(self) & set(other)

    def __or__(self, other):
        return set(self) | set(other)

    def __sub__(self, other):
        return set(self) - set(other)

    def __xor__(self, other):
        return set(self) ^ set(other)

    def __eq__(self, other):
        return set(self) == set(other)

    def __repr__(self):
        return f"KeysView({self._mapping!r})"


class ItemsView:
    """The pairs of a key and a value."""

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __iter__(self):
        for key in self._mapping:
            yield key, self._mapping[key]

    def __contains__(self, item):
        key, value = item
        try:
            found = self._mapping[key]
        except KeyError:
            return False
        return found is value or found == value

    def __eq__(self, other):
        return set(self) == set(other)

    def __repr__(self):
        return f"ItemsView({self._mapping!r})"


class ValuesView:
    """The values."""

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        return len(self._mapping)

    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]

    def __contains__(self, value):
        for found in self:
            if found is value or found == value:
                return True
        return False

    def __repr__(self):
        return f"ValuesView({self._mapping!r})"

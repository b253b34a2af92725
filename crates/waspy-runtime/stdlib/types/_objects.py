"""`ModuleType` (whose name is `module`), `SimpleNamespace` and `MappingProxyType` (whose name is `mappingproxy`)."""


@native
class SimpleNamespace:
    """An object with the attributes that one gives it."""

    def __init__(self, **attributes):
        for name, value in attributes.items():
            setattr(self, name, value)

    def _pretty(self):
        """What `pprint` writes between the brackets: a text before it, how it is laid out, and of what."""
        return None, "attributes", list(vars(self).items())

    def __repr__(self):
        name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        return f"{name}({', '.join([f'{key}={value!r}' for key, value in self.__dict__.items()])})"

    def __eq__(self, other):
        if not isinstance(other, SimpleNamespace):
            return NotImplemented
        return self.__dict__ == other.__dict__


@native("builtins", "module")
class module:
    """A module that a program makes: a name, a text about it, and whatever is stored in it."""

    def __init__(self, name, doc=None):
        self.__name__ = name
        self.__doc__ = doc
        self.__package__ = None
        self.__loader__ = None
        self.__spec__ = None

    def __repr__(self):
        return f"<module {self.__name__!r}>"


@matches_mapping
class mappingproxy:
    """A mapping as it is, but not to be changed."""

    def __init__(self, mapping, /):
        if isinstance(mapping, (list, tuple)) or not hasattr(mapping, "keys"):
            raise TypeError(f"mappingproxy() argument must be a mapping, not {type(mapping).__name__}")
        self._mapping = mapping

    def __getitem__(self, key):
        return self._mapping[key]

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        return iter(self._mapping)

    def __len__(self):
        return len(self._mapping)

    def __reversed__(self):
        return reversed(self._mapping)

    def get(self, key, default=None, /):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()

    def __eq__(self, other):
        return self._mapping == (other._mapping if isinstance(other, mappingproxy) else other)

    def __or__(self, other):
        return self._mapping | (other._mapping if isinstance(other, mappingproxy) else other)

    def __str__(self):
        return str(self._mapping)

    def _pretty(self):
        """What `pprint` writes between the brackets: a text before it, how it is laid out, and of what."""
        return None, "value", self.copy()

    def __repr__(self):
        return f"mappingproxy({self._mapping!r})"

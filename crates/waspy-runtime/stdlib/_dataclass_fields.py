"""What `dataclasses.fields` gives."""


@native("dataclasses", "_MISSING_TYPE")
class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


@native("dataclasses", "Field")
class Field:
    """What `fields` says of a field. What the program never asks for by name is not filled in (`sema/dataclasses.rs`); `...`
    is a default that the field has not."""

    def __init__(self, name, init, repr, hash, compare, kw_only, type, default, default_factory, metadata):
        self.name = name
        self.type = type
        self.default = MISSING if default is ... else default
        self.default_factory = MISSING if default_factory is ... else default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = metadata
        self.kw_only = kw_only

    def __repr__(self):
        raise NotImplementedError("repr() of a Field is not supported by waspy")

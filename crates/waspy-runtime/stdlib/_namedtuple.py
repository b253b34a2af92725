# dialect: typed
"""`collections.namedtuple`. A call with literal arguments is a class statement to the compiler (`sema/named_tuples.rs`); other
calls have no class that could be compiled."""


def namedtuple(
    typename: object,
    field_names: object,
    *,
    rename: bool = False,
    defaults: object = None,
    module: object = None,
) -> object:
    raise NotImplementedError(
        "namedtuple() with names that are not literals, or that are no names of fields, is not supported yet"
    )

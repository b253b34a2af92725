"""A module as a value. A module that is known when compiling is no value at all; where it has to be one (in a variable, in a
container, as `object`) it is an object whose type names it.
"""

from lowlevel.wasm import callable_name


class module[M]:
    """The module M."""

    def __repr__(self) -> str:
        return "<module '" + callable_name[M]() + "' (built-in)>"

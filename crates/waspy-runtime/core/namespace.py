"""What `globals()` gives: a dict of the module's variables as they are at the call.

The variables themselves are places that the compiler has chosen. A change of the dict would not reach them, so it raises.
"""

from builtins.dict import dict
from builtins.dict_table import copy_table
from core.exceptions import NotImplementedError


class namespace(dict[str, object]):
    """Variables by name, to be read."""

    def __init__(self, variables: dict[str, object]) -> None:
        copy_table(self, variables)

    def __setitem__(self, key: str, value: object) -> None:
        refuse_change()

    def __delitem__(self, key: object) -> None:
        refuse_change()

    def setdefault(self, key: str, default: object = None, /) -> object:
        refuse_change()
        return default

    def pop(self, key: object, default: object = None, /) -> object:
        refuse_change()
        return default

    def popitem(self) -> tuple[str, object]:
        refuse_change()
        return dict[str, object].popitem(self)

    def clear(self) -> None:
        refuse_change()

    def update(self, *others: object, **names: object) -> None:
        refuse_change()

    def __ior__(self, other: object) -> namespace:
        refuse_change()
        return self


@cold
def refuse_change() -> None:
    raise NotImplementedError("changing the dict of a module's or a class's variables is not supported by waspy: assign to the names")

"""`TypeAlias` and `Final` on names of modules and classes, and what they name used as types and as values."""
from typing import Final, TypeAlias, Union

Number: TypeAlias = Union[int, float]
Table: TypeAlias = "dict[str, list[int]]"
Maker: TypeAlias = list
LIMIT: Final = 3
NAME: Final[str] = "limit"


class Settings:
    Key: TypeAlias = str
    depth: Final = 2

    def get(self, key: Key) -> Number:
        return {"depth": self.depth, "ratio": 0.5}[key]


def total(table: Table, start: Number = 0) -> Number:
    for numbers in table.values():
        start += sum(numbers)
    return start


print(total({"a": [1, 2], "b": []}), total({"a": [1]}, 0.5), Maker("ab"), isinstance([], Maker), LIMIT, NAME)
print(Settings().get("depth"), Settings().get("ratio"), Settings.depth, Table)

# dialect: typed
"""Code of a part of a pattern."""

from stdlib.re._code import AT, FOLDED_SET


class Piece:
    """Code, and the least and the greatest number of characters that it takes (-1: any number)."""

    code: list[int]
    least: int
    greatest: int
    repeated: bool
    grouped: bool

    def __init__(self, code: list[int], least: int, greatest: int) -> None:
        self.code = code
        self.least = least
        self.greatest = greatest
        self.repeated = False
        self.grouped = False

    def add(self, other: Piece) -> None:
        """Another piece behind this one."""
        self.code = self.code + other.code
        self.least = self.least + other.least
        self.greatest = -1 if self.greatest < 0 or other.greatest < 0 else self.greatest + other.greatest

    def is_character(self) -> bool:
        return len(self.code) == 2 and self.code[0] <= FOLDED_SET

    def is_place(self) -> bool:
        return len(self.code) == 2 and self.code[0] == AT and not self.grouped

    def is_nothing(self) -> bool:
        return not self.code and not self.grouped

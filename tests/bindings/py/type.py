"""Names that mean something in Rust: of the module, of functions, parameters, classes, fields and members."""

from dataclasses import dataclass
from enum import Enum


@dataclass
class Struct:
    """Its fields are words of Rust."""

    fn: int
    type: str
    self: bool
    crate: float
    box: list[int]


class Loop(Enum):
    """Its members are types of Rust."""

    SELF = 1
    BOX = 2
    OPTION = 3


@dataclass
class Option:
    """Named as a type of Rust that generated code uses, as are the next ones."""

    String: str
    Vec: list[str]


@dataclass
class Result:
    Ok: int | None


@dataclass
class Functions:
    """Named as a part of the bindings might be."""

    instance: int


def impl(mut: int, ref: int = 2) -> int:
    return mut + ref


def match(move: Struct, dyn: str = "`tick`") -> Struct:
    return Struct(move.fn + 1, move.type + dyn, not move.self, move.crate, move.box)


def super(crate: int, self: int, trait: int) -> int:
    return crate + self + trait


def new(where: Loop) -> Loop:
    return Loop.BOX if where is Loop.SELF else Loop.SELF


def builder(use: Option, unsafe: Result) -> Functions:
    return Functions(len(use.Vec) + (unsafe.Ok or 0))


def renew() -> None:
    pass


def instance() -> int:
    return 1


def yield_(let: int = 1, pub: str = "a b") -> int:
    """Says "quotes" and \\backslashes\\, `code` and a bare \r return."""
    return let

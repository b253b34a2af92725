# a library
from dataclasses import dataclass


class Plain:
    pass


@dataclass
class Node:
    value: int
    next: "Node | None"


@dataclass
class Empty:
    pass


def plain(value: Plain) -> int:
    return 1


def mixed(value: int | str) -> int:
    return 1


def anything(value: object) -> int:
    return 1


def node(value: Node) -> int:
    return value.value


def empty(value: Empty) -> int:
    return 1

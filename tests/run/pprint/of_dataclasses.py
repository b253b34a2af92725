"""`pprint` of dataclasses: at many widths, inside containers, with texts of their own, to a depth."""

from dataclasses import dataclass, field
from pprint import pformat, pprint


@dataclass
class Leaf:
    name: str
    values: list = field(default_factory=list)
    secret: int = field(default=0, repr=False)


@dataclass
class Node:
    title: str
    left: Leaf
    right: Leaf
    tags: tuple = ()


@dataclass
class Own:
    x: int

    def __repr__(self):
        return "Own of " + "x" * self.x


@dataclass(repr=False)
class Silent:
    x: int

    def __repr__(self):
        return f"Silent(x={self.x})"


leaf = Leaf("oak", [1, 2, 3], 7)
tree = Node("root", leaf, Leaf("a quite long name of a leaf", list(range(12))), ("red", "green"))
pprint(leaf)
pprint(tree)
for width in (20, 40, 60, 200):
    print(pformat(tree, width=width))
pprint([leaf, Leaf("b")], width=30)
pprint({"k": leaf, "other key": Leaf("c", ["x" * 10] * 3)}, width=40)
pprint(tree, indent=4, width=50)
pprint(tree, depth=1)
pprint(Own(100), width=40)
pprint([Silent(1), Silent(2)], width=10)
pprint(Leaf("x" * 30, [Leaf("y" * 30)]), width=40)

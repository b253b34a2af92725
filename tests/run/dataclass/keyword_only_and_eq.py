from dataclasses import dataclass


@dataclass(kw_only=True)
class Options:
    verbose: bool = False
    level: int


@dataclass(eq=False)
class Node:
    value: int


@dataclass(repr=False)
class Secret:
    token: str

    def __repr__(self):
        return "Secret(***)"


print(Options(level=3), Options(level=1, verbose=True) == Options(verbose=True, level=1))
try:
    Options(3)
except TypeError as e:
    print(e)
try:
    Options()
except TypeError as e:
    print(e)
n = Node(1)
print(n == Node(1), n == n, n in [Node(1)], len({n: 1, Node(1): 2}), Secret("x"), [Secret("y")])

"""Commands matched by shape: nested patterns, guards that capture, class patterns with positions, star patterns, or-patterns."""
from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int
class Named:
    __match_args__ = ("name", "size")
    def __init__(self, name, size=None):
        self.name, self.size = name, size
class Plain: pass
def what(v):
    match v:
        case None | False: return "nothing"
        case True: return "true"
        case 0 | 0.0: return "zero"
        case int(n) if n < 0: return f"negative {-n}"
        case int() | float() as n: return f"number {n}"
        case "": return "empty text"
        case str(s) if s.isupper(): return "shout " + s.lower()
        case "go" | "run" as verb: return "move " + verb
        case [] | (): return "empty"
        case [x]: return f"one {what(x)}"
        case [Point(x=0, y=0) as p, *rest]: return f"origin and {len(rest)} of {p}"
        case [("add" | "sub") as op, int(a), int(b)]: return a + b if op == "add" else a - b
        case ["say", *words, "!"]: return " ".join(words).upper()
        case [first, *_, last] if first == last: return f"both ends {first}"
        case [*_, {"deep": [_, second, *_]}]: return f"deep {second}"
        case {"kind": "circle", "r": (int() | float()) as r}: return f"circle {r * 2}"
        case {"kind": kind, **rest} if rest: return f"{kind} with {sorted(rest)}"
        case {}: return f"mapping of {len(v)}"
        case Point(x, y) if x == y: return f"diagonal {x}"
        case Point(0, y) | Point(y, 0): return f"axis {y}"
        case Named(name, None): return f"named {name}"
        case Named("x" as name, size=n): return f"x sized {n}"
        case Plain(): return "plain"
        case type(): return "class " + v.__name__
        case _: return "other " + type(v).__name__
for v in (None, False, True, 0, -0.0, -7, 5, 2.5, "", "HEY", "run", "word", [], (), [[0]], ["x"], [Point(0, 0), 1, 2], ["add", 1, 2], ["sub", 1, 2], ["add", 1, "2"],
          ["say", "hi", "you", "!"], ["say", "!"], [1, 2, 1], [1, 2], [9, {"deep": (1, 2, 3)}], {"kind": "circle", "r": 3}, {"kind": "circle", "r": "3"}, {"kind": "dot"}, {}, {1: 2},
          Point(3, 3), Point(0, 4), Point(5, 0), Point(1, 2), Named("a"), Named("x", 4), Named("y", 4), Plain(), int, b"ab", {1, 2}, range(2), lambda: 0):
    print(repr(v) if not callable(v) and not isinstance(v, (Named, Plain)) else type(v).__name__, "->", what(v))
def names(v):
    match v:
        case (a, b) | [a, b, _]: pass
        case {"a": a, "b": b}: pass
        case _: a = b = None
    return a, b
print(names((1, 2)), names([3, 4, 5]), names({"a": 6, "b": 7, "c": 8}), names("ab"))
try:
    match Point(1, 2):
        case Point(1, 2, 3): print("never")
except TypeError as e:
    print(e)
try:
    match Plain():
        case Plain(1): print("never")
except TypeError as e:
    print(e)

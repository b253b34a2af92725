"""Patterns of every kind, then stars, walruses, chained comparisons and the order of evaluation."""
# match statements, walrus, star
from dataclasses import dataclass
from enum import Enum
class Color(Enum): RED = 1; GREEN = 2
@dataclass
class Pt: x: int; y: int
@dataclass(frozen=True, order=True)
class Ver: major: int; minor: int = 0
def m(v):
    match v:
        case None: return "none"
        case True | False: return f"bool {v}"
        case 0 | 1: return "small"
        case int(n) if n < 0: return f"neg {n}"
        case int() | float(): return "num"
        case "": return "empty"
        case str() as s if s.isupper(): return f"upper {s}"
        case str(s): return s
        case []: return "[]"
        case [x]: return f"one {x}"
        case [Pt(x=0, y=yy), *_]: return f"pt0 {yy}"
        case [1, *rest]: return f"1+{rest}"
        case [_, _, *mid, last]: return f"{mid} {last}"
        case (a, b): return f"two {a} {b}"
        case {"type": "a", "v": v2, **rest}: return f"a {v2} {rest}"
        case {"k": [p, q]}: return f"kk {p} {q}"
        case {}: return "map"
        case Pt(0, 0): return "origin"
        case Pt(x, y) if x == y: return "diag"
        case Pt(x=x): return f"pt {x}"
        case Color.RED: return "red"
        case Color(): return "color"
        case Ver(1, minor): return f"v1.{minor}"
        case bytes(): return "bytes"
        case _: return "other"
for v in (None, True, 0, -5, 7, 1.5, "", "UP", "low", [], [1], [Pt(0, 3), 1], [1, 2, 3], (4, 5, 6, 7), (8, 9), {"type": "a", "v": 1, "z": 2}, {"k": [1, 2]}, {"q": 1}, Pt(0, 0), Pt(2, 2), Pt(1, 2), Color.RED, Color.GREEN, Ver(1, 5), Ver(2), b"x", {1, 2}, range(3)):
    print(v, "->", m(v))
print(Ver(1, 2) < Ver(1, 3), sorted([Ver(2), Ver(1, 9)]), hash(Ver(1)) == hash(Ver(1, 0)))
try: Ver(1).major = 3
except Exception as e: print(type(e).__name__, e)
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d)
*a, b = "xyz"; print(a, b)
[a, [b]] = 1, [2]; print(a, b)
try: a, b = 1, 2, 3
except ValueError as e: print(e)
try: a, b, *c = [1]
except ValueError as e: print(e)
try: a, b = 5
except TypeError as e: print(e)
print([*range(3), *"ab"], {**{"a": 1}, "b": 2, **{"a": 3}}, (*[1], 2), {*[1, 1, 2]})
def f(*a, **k): return a, k
print(f(*[1], *(2, 3), **{"x": 1}, **{"y": 2}))
if (n := len("hello")) > 3: print(n)
print([y for x in range(5) if (y := x * x) > 3], y)
for i, (x, *y) in enumerate([(1, 2, 3), (4,)]): print(i, x, y)
for x in *[1, 2], 3: print(x, end=" ")
print()
def g(): return 1, *[2, 3]
print(g())
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
x = 5
print(1 < x < 10 > 3 != 4, 1 < 2 > 3, x is not None is not False)
def se(v): print("ev", v); return v
print(se(1) < se(5) < se(3) < se(9))
d = {}
d[se("k")] = se("v")
def order(): 
    l = [0, 0]
    i = 0
    i, l[i] = 1, 9
    return i, l
print(order())

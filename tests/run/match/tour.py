# match statement
def m(x):
    match x:
        case None: return "none"
        case True | False: return f"bool {x}"
        case 0: return "zero"
        case int() | float() if x < 0: return "negative"
        case int(n): return f"int {n}"
        case float(f): return f"float {f}"
        case "hello" | "hi": return "greeting"
        case str(s) if len(s) > 5: return "long " + s
        case str(): return "str"
        case []: return "empty list"
        case [x]: return f"one {x}"
        case [x, y]: return f"two {x} {y}"
        case [1, *_, 9]: return "1..9"
        case [first, *rest]: return f"first {first} rest {rest}"
        case {"type": "circle", "r": r}: return f"circle {r}"
        case {"type": t, **others}: return f"{t} with {sorted(others)}"
        case {}: return "dict"
        case Point(x=0, y=0): return "origin"
        case Point(x, y) if x == y: return f"diag {x}"
        case Point(): return "point"
        case Color.RED: return "red!"
        case (int() as a) | (str() as a): return a
        case _: return "other"
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Color:
    RED = "r-e-d-constant"
for v in [None, True, 0, -5, 7, -2.5, 3.5, "hi", "abcdefg", "abc", [], [1], [1, 2], [1, 5, 9], [3, 4, 5], {"type": "circle", "r": 2}, {"type": "sq", "w": 1, "h": 2}, {}, {"q": 1}, Point(0, 0), Point(2, 2), Point(1, 2), (1, 2), {1, 2}, b"x", range(3), 2j]:
    print(m(v))
def http(code):
    match code:
        case 200: return "ok"
        case 301 | 302: return "redirect"
        case c if 400 <= c < 500: return f"client {c}"
        case _: return "?"
print([http(c) for c in (200, 302, 404, 500)])
def nested(d):
    match d:
        case {"user": {"name": str(name), "tags": [first, *_]}}: return name, first
        case {"user": {"name": name}}: return name
        case [[a, b], [c, d]]: return a + b + c + d
        case (("op", op), *args): return op, args
    return "no match"
print(nested({"user": {"name": "al", "tags": ["x", "y"]}}), nested({"user": {"name": 5}}), nested([[1, 2], [3, 4]]), nested((("op", "+"), 1, 2)), nested(5))
match 5:
    case x: pass
print(x)
match (1, 2):
    case (a, b) if a > b: print("gt")
    case (a, b): print("le", a, b)
class A: pass
class B(A): pass
match B():
    case A(): print("is A")
match "abc":
    case [*chars]: print("seq")
    case _: print("str is not a sequence")
import math
match 3.14:
    case math.pi: print("pi")
    case _: print("not pi")
match {"a": [1, {"b": (2, 3)}]}:
    case {"a": [1, {"b": (x, y)}]}: print(x, y)
match [1, [2, 3]]:
    case [int(a), [*bs]] as whole: print(a, bs, whole)

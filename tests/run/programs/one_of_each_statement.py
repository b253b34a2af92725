# A statement or two of each kind: targets, scopes, slices, sets, patterns, and the classes of values.
data = [1, 2, 3, 4]
print([y := 1, y ** 2], [last := x for x in data], last, any((w := n) > 2 for n in data), w)
if (n := len(data)) > 3: print(n)
while (c := data.pop()) > 2: print(c)
print({k: v for k, v in zip("ab", range(2))}, {x % 2 for x in range(5)}, [[i * j for j in range(3)] for i in range(2)], [x for x in range(10) if x % 2 if x > 3], [(x, y) for x in "ab" for y in range(2)])
a, *b, c = range(5); (d, e), f = (1, 2), 3; [g, *h] = "xyz"; *i, = (1,); print(a, b, c, d, e, f, g, h, i)
try: a, b = [1]
except ValueError as e: print(e)
try: a, b = 1, 2, 3
except ValueError as e: print(e)
try: a, *b, c = [1]
except ValueError as e: print(e)
try: a, b = 5
except TypeError as e: print(e)
l = list(range(10)); l[2:5] = [20]; print(l); l[::2] = [0] * len(l[::2]); print(l); del l[1:3]; print(l); l[1:1] = [7, 8]; print(l, l[-3:], l[::-2], l[100:], l[:-100])
try: l[::2] = [1]
except ValueError as e: print(e)
s = {1, 2, 3}; t = {2, 3, 4}; print(s & t, s | t, s - t, s ^ t, s <= {1, 2, 3, 4}, s.isdisjoint({9}), s.union([5], (6,)), frozenset(s) == s); s |= {9}; s -= {1}; s.discard(100); print(s)
try: s.remove(100)
except KeyError as e: print(repr(e))
try: {[]: 1}
except TypeError as e: print(e)
def m(x):
    match x:
        case 0 | 1: return "small"
        case int(n) if n > 100: return f"big {n}"
        case int(): return "int"
        case "a": return "letter a"
        case str() as st: return "str " + st
        case []: return "empty"
        case [x]: return f"one {x}"
        case [1, *rest]: return f"1 then {rest}"
        case (x, y): return f"pair {x} {y}"
        case {"k": v, **rest}: return f"k={v} {rest}"
        case {}: return "map"
        case None: return "none"
        case P(x=0, y=yy): return f"P0 {yy}"
        case P(xx, yy): return f"P {xx} {yy}"
        case float(): return "float"
        case _: return "other"
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
for v in (0, 50, 500, "a", "b", [], [5], [1, 2, 3], (7, 8), {"k": 1, "z": 2}, {"q": 1}, None, P(0, 1), P(2, 3), 1.5, 1j, True, b"x", range(3)): print(m(v))
d = {"a": 1, "b": 2}; d |= {"c": 3}; print(d | {"a": 9}, {**d, "z": 0}, list(d.items()), d.pop("a"), d.popitem(), d.setdefault("n", []), d, d.get("zz"), dict.fromkeys("ab", 0), list(reversed(d)))
try: d["missing"]
except KeyError as e: print(e)
try:
    for k in d: d[k + "x"] = 1
except RuntimeError as e: print(e)
print(*[1, 2], *(3,), sep="-", end="!\n"); print([*range(2), *"ab"], (*[1],), {*[1], 2}, {**{"a": 1}})
for i, (x, y) in enumerate([(1, 2), (3, 4)], start=1): print(i, x, y)
else: print("done")
for i in range(5):
    if i == 1: continue
    if i == 3: break
    print(i)
x = 5 if data else 6; print(x, 1 < 2 < 3 > 2, not 1 == 2, 1 if 0 else 2 if 0 else 3, (lambda: 1)(), 0x10 | 1 << 2 & 3 ^ 1, -2 ** 2, 2 ** 3 ** 2, not True or True, 5 // 2 * 2 + 5 % 2, "a" in "abc" in ["abc"])
global_var = 1
def scope():
    global global_var, new_global
    global_var += 1; new_global = "new"
    def inner():
        nonlocal_test = 1
        class K:
            v = nonlocal_test
            def get(self): return nonlocal_test
        return K
    return inner()
print(scope()().get(), global_var, new_global, scope().v)
print(type(lambda: 0), type(x for x in []), type(print), type(int), type(None), type(...), type(NotImplemented), type(1j), type(b""), type(range(1)), type(slice(1)), type({}.keys()), type(iter([])), type(zip()), type(map(str, [])), type(Exception()), type(type))

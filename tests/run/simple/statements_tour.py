# misc statements
x = y = [1]
x.append(2); print(y)
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d)
[p, q] = "hi"; print(p, q)
i = 0
i, l = 1, [0, 0]
l[i], i = 5, 0
print(l, i)
for i in range(3): pass
else: print("else", i)
while True:
    i += 1
    if i > 5: break
else: print("no")
for k, (v, w) in [("a", (1, 2)), ("b", (3, 4))]: print(k, v, w)
d = {"x": 1}; d["y"] = d["x"] = 7; print(d)
del d["x"]; print(d)
l = list(range(10)); del l[2:5], l[0]; print(l)
l[1:3] = "abc"; print(l); l[::2] = [0] * len(l[::2]); print(l)
try: l[::2] = [1]
except ValueError as e: print(e)
if (n := len(l)) > 3: print(n)
print([y := 1, y ** 2], y)
print(1 if [] else 2, [] or "x", 0 and 1, not [], 1 < 2 < 3, 1 < 3 > 2, 1 == 1 != 2)
print(None is None, "a" not in "bc", [1] == [1])
def f(a, /, b, *, c): return a, b, c
print(f(1, 2, c=3), f(1, b=2, c=3))
try: f(a=1, b=2, c=3)
except TypeError as e: print(e)
try: f(1, 2, 3)
except TypeError as e: print(e)
try: f(1, 2)
except TypeError as e: print(e)
def g(*, k=1): return k
try: g(1)
except TypeError as e: print(e)
def h(a, b=[]): b.append(a); return b
print(h(1), h(2), h(3, []))
print(*[1, 2], *"ab", sep="-", end="!\n")
print({**{"a": 1}, "b": 2, **{"a": 3}}, [*range(2), *[5]], (*"ab",))
def kw(**k): return k
print(kw(**{"a": 1}, b=2), kw(**dict(z=1)))
try: kw(**{"a": 1}, **{"a": 2})
except TypeError as e: print(e)
try: kw(**{1: 2})
except TypeError as e: print(e)
global_v = 1
def setg():
    global global_v, newg
    global_v += 1; newg = "new"
setg(); print(global_v, newg)
def un():
    try: print(zz)
    except UnboundLocalError as e: print(e)
    zz = 1
un()
match [1, 2, 3]:
    case [a, *rest] if a > 1: print("no")
    case [1, *rest]: print(rest)
match {"k": 1, "z": 2}:
    case {"k": v, **r}: print(v, r)
match 5:
    case int(n) if n > 10: print("big")
    case 1 | 5: print("1or5")
match "s":
    case str() as s: print(s)
class Pt:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
match Pt(1, 2):
    case Pt(1, y=z): print("pt", z)
match (1, "a", None, True):
    case (int(), str(), None, True): print("ok")
print(type(lambda: 0).__name__, (lambda: 0).__name__)
print(0x10, 0b11, 0o17, 1_000, 1e3, .5, 1j, b"x", r"\n", "a" "b", '''t''')
print(f"{1 + 1 = } {'x'!r:>5} {3.14159:.2f} {10:#x} {1000:,} {'c':^5}|")
pass; print("done")

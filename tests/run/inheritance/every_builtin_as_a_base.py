# subclasses of builtins
class MyInt(int):
    def __new__(cls, v, tag="t"):
        self = super().__new__(cls, v)
        self.tag = tag
        return self
    def __add__(self, o): return MyInt(int(self) + o, "sum")
    def __repr__(self): return f"MyInt({int(self)}, {self.tag!r})"
m = MyInt(5)
print(m, m + 1, (m + 1).tag, m * 2, type(m * 2).__name__, isinstance(m, int), m == 5, hash(m) == hash(5), {5: "x"}[m], [1, 2, 3, 4, 5, 6][m], -m, abs(m), int(m), str(m), f"{m:03d}", "%d" % m)
class S(str):
    def shout(self): return S(self.upper() + "!")
    def __getitem__(self, i): return "item"
s = S("abc")
print(s.shout(), s[0], s + "d", type(s + "d").__name__, len(s), s == "abc", {"abc": 1}[s], list(s), s.shout().shout(), "b" in s, s.join("xy"))
class L(list):
    def __init__(self, *a):
        super().__init__(a)
        self.name = "n"
    def append(self, x):
        print("append", x)
        super().append(x)
    def __getitem__(self, i):
        r = super().__getitem__(i)
        return L(*r) if isinstance(i, slice) else r
l = L(3, 1, 2)
l.append(0)
l.sort()
print(l, l[1:], type(l[1:]).__name__, l.name, l == [0, 1, 2, 3], l + [1], type(l + [1]).__name__, len(l), list(reversed(l)), l.index(2), [*l])
class D(dict):
    def __missing__(self, k): return k * 2
    def __setitem__(self, k, v):
        print("set", k)
        super().__setitem__(k, v)
d = D(a=1)
d["b"] = 2
d.update(c=3)
print(d, d["zz"], d.get("q"), d.setdefault("w", 5), len(d), "a" in d, dict(d), sorted(d.items()))
class T(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]
t = T(1, 2)
print(t, t.first, t + (3,), t == (1, 2), hash(t) == hash((1, 2)), {t: 1}, len(t), t[::-1])
class F(float):
    def __mul__(self, o): return F(float(self) * o)
print(F(1.5) * 2, type(F(1.5) * 2).__name__, F(2) + 1, F("3.5"), repr(F(1)))
class B(bytes):
    def hexed(self): return self.hex("-")
print(B(b"ab").hexed(), B(3), B(b"x") + b"y", B([1, 2]))
class Se(set):
    def add(self, x): super().add(x * 10)
se = Se([1])
se.add(2)
print(sorted(se), type(se | {1}).__name__, se == {1, 20})
class E(Exception):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b
    def __str__(self): return f"E:{self.args}:{self.b}"
try: raise E(1, 2)
except E as e: print(e, repr(e), e.args)
class Fs(frozenset): pass
print(Fs([1]) == frozenset([1]), Fs([1]))

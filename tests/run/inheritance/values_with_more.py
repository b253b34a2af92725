"""Classes below `float`, `int`, `str`, `tuple`, `bytearray` that redefine a few operators: what all others do."""

class Money(float):
    def __new__(cls, v, cur="EUR"):
        self = super().__new__(cls, v); self.cur = cur; return self
    def __add__(self, o): return Money(super().__add__(o), self.cur)
    __radd__ = __add__
    def __str__(self): return f"{self:.2f} {self.cur}"
    def __repr__(self): return f"Money({super().__repr__()}, {self.cur!r})"
m = Money(1.5) + 2
print(m, repr(m), sum([Money(1), Money(2)]), m.cur, m > 1, m == 3.5, round(m), int(m), m * 2, -m, abs(m), sorted([Money(3), Money(1)]), f"{m:8.1f}|", m.is_integer(), hash(m) == hash(3.5), max(m, 5), m // 1, divmod(m, 2))
class Deg(int):
    def __new__(cls, v): return super().__new__(cls, v % 360)
    def __add__(self, o): return Deg(super().__add__(o))
    def __sub__(self, o): return Deg(super().__sub__(o))
    def __rsub__(self, o): return Deg(super().__rsub__(o))
    def __radd__(self, o): return Deg(super().__radd__(o))
    def __neg__(self): return Deg(super().__neg__())
    def __str__(self): return f"{int(self)}°"
d = Deg(350) + 20
print(d, repr(d), d == 10, -d, d - 20, 5 - d, 5 + d, sum([d, d]), d.bit_length(), range(d), [0] * d, hex(d), "%d %s" % (d, d), f"{d} {d:04d}", d / 4, d ** 2, type(d * 2).__name__, d & 3, d.real, {10: "x"}[d], d in [10], [10].index(d), bool(Deg(360)), "ab" * Deg(2), [1, 2, 3][Deg(361)])
class Name(str):
    def __new__(cls, first, last): self = super().__new__(cls, f"{first} {last}"); self.first = first; return self
    @property
    def initials(self): return "".join(w[0] for w in self.split())
    def __eq__(self, o): return self.lower() == o.lower()
    def __hash__(self): return hash(self.lower())
    def shout(self): return self.upper() + "!"
n = Name("Ada", "Lovelace")
print(n, repr(n), n.initials, n.first, n == "ada lovelace", n != "x", n in {"ada lovelace"}, {n: 1}, n.shout(), n + "!", n[0], n[:3], len(n), "love" in n.lower(), n.split(), sorted(n)[:3], "%s" % n, f"{n:>14}", ", ".join([n, n]), n.replace("A", "B"), n.startswith("Ada"), n.partition(" "), n.encode(), list(n)[:2], n * 2, n < "B", type(n.upper()).__name__, isinstance(n, str))
class Vec(tuple):
    def __new__(cls, *xs): return super().__new__(cls, xs)
    def __add__(self, o): return Vec(*(a + b for a, b in zip(self, o)))
    def __mul__(self, k): return Vec(*(a * k for a in self))
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __sub__(self, o): return self + -o
    def dot(self, o): return sum(a * b for a, b in zip(self, o))
    def __repr__(self): return "Vec" + super().__repr__()
    def __getattr__(self, name):
        i = "xyz".find(name)
        if i < 0: raise AttributeError(name)
        return self[i]
v = Vec(1, 2, 3)
print(v, v + v, v * 2, 2 * v, -v, v - Vec(1, 1, 1), v.dot(v), v.x, v.z, v[0], v[1:], len(v), v == (1, 2, 3), hash(v) == hash((1, 2, 3)), list(v), 2 in v, max(v), sorted([v, Vec(0)]), {v: 1}, v < Vec(2), tuple(v), str(v), "%s %s %s" % v)
try: v.q
except AttributeError as e: print("no", e)
a, *b = v; print(a, b, *v)
class Buf(bytearray):
    def word(self, x): self.extend(x.to_bytes(2, "big")); return self
b = Buf(b"a"); b.word(258).word(1); print(b, len(b), b[0], bytes(b), b.hex(), b == b"a\x01\x02\x00\x01", type(b[1:]).__name__, type(b + b"x").__name__, b.find(b"\x02"))
class Frac(complex):
    def __abs__(self): return 42
print(abs(Frac(3, 4)), Frac(1, 2) * 2, Frac(1j) == 1j, Frac(2, 3).real)
class Flags(frozenset):
    def __or__(self, o): return Flags(super().__or__(o))
    def __repr__(self): return "Flags" + str(sorted(self))
f = Flags("ab") | {"c"}; print(f, type(f).__name__, "a" in f, len(f), f & {"a"}, {f: 1}, f == {"a", "b", "c"}, sorted(f - {"a"}), sorted(f), hash(f) == hash(frozenset("abc")))
class IntErr(ValueError, KeyError): pass
try: raise IntErr("x")
except KeyError as e: print(repr(e), str(e), e.args)
class B2(int):
    pass
print(B2(5) + 1, type(B2(5) + 1).__name__, B2("12"), B2("ff", 16), B2(), B2(3.9), repr(B2(4)), B2.from_bytes(b"\x01\x00", "big"), type(B2.from_bytes(b"\x01", "big")).__name__, B2(7).numerator, isinstance(B2(1), int), B2(True), B2(-5) // 2)

"""Classes below int, float, str, tuple, list, dict and complex at work."""

class I(int):
    pass
class F(float):
    pass
class D(dict):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.tag = "t"
class S(str):
    def shout(self):
        return S(self.upper() + "!")
class C(complex):
    pass
x = I.from_bytes(b"\x01\x02", "big")
print(x, type(x).__name__, I.from_bytes(b"\x01\x02", byteorder="little"))
y = F.fromhex("0x1.8p1")
print(y, type(y).__name__)
d = D.fromkeys("ab", 0)
print(d, type(d).__name__, d.tag)
print(S.maketrans("ab", "xy"), S("aabb").translate(str.maketrans("ab", "xy")))
s = S("hey")
print(s.shout(), type(s.shout()).__name__, type(s.upper()).__name__, s.shout().shout())
print(s == "hey", "hey" == s, {"hey": 1}[s], s in ["hey"], len(s), s[0], s[-1:], s * 2, "x" + s, s + "x", f"{s:>6}", "%s" % s, s.join(["1", "2"]), ",".join([s, s]))
print(isinstance(s, str), str(s), type(str(s)).__name__, repr(s), s.replace("h", "j"), list(s), sorted(s), s < "i", max(s, "abc"))
i = I(5)
print(i + 1, type(i + 1).__name__, i.bit_length(), i == 5, hash(i) == hash(5), {5: "five"}[i], range(i), list(range(i))[-1], "a" * i, [0] * i, f"{i:03d}", "%d" % i, divmod(i, 2), i.real, i.numerator, round(i), int(i), float(i), -i, abs(I(-3)), pow(i, 2), i ** 2, 2 ** i, i.to_bytes(2, "big"))
print(type(int(i)).__name__, bool(I(0)), i if i else 0, i.__add__(3), I.__add__(i, 4), int.__mul__(i, 3), str(i), repr(i), max(i, 3), sum([i, i]), sorted([I(3), 1, I(2)]))
class Temp(float):
    def __new__(cls, value, unit="C"):
        obj = super().__new__(cls, value)
        obj.unit = unit
        return obj
    def __str__(self):
        return f"{float(self):.1f}{self.unit}"
    def __add__(self, other):
        return Temp(float(self) + float(other), self.unit)
t = Temp(21.55)
print(t, t + 1, repr(t), t.unit, t * 2, t > 20, f"{t}", f"{t:.3f}", [t], t.is_integer(), t.hex() == (21.55).hex(), int(t), round(t, 1))
class Money(int):
    def __new__(cls, cents, currency="EUR"):
        self = int.__new__(cls, cents)
        self.currency = currency
        return self
    def __repr__(self):
        return f"Money({int(self)}, {self.currency!r})"
    def __mul__(self, n):
        return Money(int(self) * n, self.currency)
    __rmul__ = __mul__
m = Money(250)
print(m, m * 3, 2 * m, m + m, str(m), f"{m}", m.currency, {m: "x"}, Money(0) or "zero", m == 250, sorted([Money(3), Money(1)]))
class Point(tuple):
    def __new__(cls, x, y):
        return tuple.__new__(cls, (x, y))
    @property
    def x(self):
        return self[0]
    @property
    def y(self):
        return self[1]
    def __add__(self, o):
        return Point(self.x + o.x, self.y + o.y)
p = Point(1, 2)
print(p, p.x, p + Point(3, 4), p == (1, 2), hash(p) == hash((1, 2)), len(p), list(p), p[::-1], 2 in p, {(1, 2): "v"}[p], type(p + p).__name__, p.index(2), p.count(1), (0,) + p, p < (1, 3))
a, b = p
print(a, b, *p, isinstance(p, tuple), "%d-%d" % p, sum(p), max(p))
class Stack(list):
    def push(self, x):
        self.append(x)
        return self
    def __repr__(self):
        return "Stack" + super().__repr__()
    def __getitem__(self, i):
        r = super().__getitem__(i)
        return Stack(r) if isinstance(i, slice) else r
st = Stack([1, 2]).push(3)
print(st, st[0], st[1:], st + [4], type(st + [4]).__name__, st == [1, 2, 3], len(st), st.copy(), st * 2, 2 in st, sorted(st, reverse=True))
class DefaultingDict(dict):
    def __missing__(self, k):
        self[k] = v = len(k)
        return v
dd = DefaultingDict(a=1)
print(dd["a"], dd["xyz"], dd, dd.get("q"), "q" in dd, dd | {"z": 1}, type(dd.copy()).__name__)
c = C(1, -2)
print(c, C("1j"), c.real, c.imag, abs(C(3, 4)), c == 1 - 2j, c.conjugate(), type(c * 2).__name__, [c], {1 - 2j: "k"}[c], complex(c), c * 1j)

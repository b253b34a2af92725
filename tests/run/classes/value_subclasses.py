class Meters(int):
    def __add__(self, o): return Meters(int(self) + int(o))
    def __repr__(self): return f"{int(self)}m"
m = Meters(3) + 4
print(m, m * 2, isinstance(m, Meters), [m], m == 7, m < 8, hash(m) == hash(7), 10 - m, abs(Meters(-2)))
class Name(str):
    def __new__(cls, v): return super().__new__(cls, v.title())
    def initials(self): return "".join(w[0] for w in self.split())
n = Name("ada lovelace")
print(n, n.initials(), n.lower(), n + "!", n[0:3], len(n), n == "Ada Lovelace", {n: 1}["Ada Lovelace"], repr(n), "love" in n.lower(), n.startswith("Ada"))
class Vec(tuple):
    def __new__(cls, *a): return tuple.__new__(cls, a)
    def __add__(self, o): return Vec(*(x + y for x, y in zip(self, o)))
v = Vec(1, 2) + Vec(3, 4)
print(v, v[0], len(v), v == (4, 6), list(v), isinstance(v, tuple), type(v).__name__)
x, y = v
print(x, y)
class Celsius(float):
    def f(self): return self * 9 / 5 + 32
c = Celsius(100)
print(c.f(), c, c > 5, round(Celsius(2.567), 1), int(Celsius(3.9)), f"{c:.2f}")
def show(x):
    if isinstance(x, str): return "str " + x
    if isinstance(x, int): return "int"
    if isinstance(x, tuple): return "tuple"
    return "other"
print([show(q) for q in [m, n, v, c, 5, "s"]])
class Tagged(str):
    def __init__(self, v): self.tag = "t:" + v
t = Tagged("q")
print(t, t.tag, t.upper())

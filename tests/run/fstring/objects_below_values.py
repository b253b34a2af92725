class I(int):
    def __repr__(self): return f"I({int(self)})"
class F(float):
    def __str__(self): return "F!"
class S(str):
    def __str__(self): return "S!"
class G(int):
    def __format__(self, spec): return "G" + spec
class H(int): pass
i = I(5); f = F(1.5); s = S("x"); g = G(3); h = H(7)
print(f"{i}", f"{f}", f"{s}", f"{g}", f"{h}", f"a{i}b{f}c{s}d{g}e{h}")
print(format(i), format(f), format(s), format(g), format(h))
print("{} {} {} {} {}".format(i, f, s, g, h))
print(f"{i:3}|{f:5}|{s:3}|{g:4}|{h:3}")
print("%s %s %s %s %s|%d %5.2f %s %d" % (i, f, s, g, h, i, f, s, g))
print(str(i), str(f), str(s), str(g), str(h))
from enum import IntEnum, StrEnum
class C(IntEnum):
    A = 1
class D(StrEnum):
    B = "bee"
print(f"{C.A} {D.B} {C.A:3} {D.B:5}", "%s %d %s" % (C.A, C.A, D.B), format(C.A), str(C.A))
t = True
print(f"{t} {t:5} {t:d}", f"x{t}")
for v in (i, f, s, g, h, t, None, 1, 1.5, "z"):
    print(f"<{v}>", end=" ")
print()
print("-".join([S("a"), S("b")]), "-".join([s, "c"]), S("ab").upper(), S("q").swapcase())

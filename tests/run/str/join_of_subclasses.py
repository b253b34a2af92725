class S(str):
    def __str__(self): return "S!"
print("-".join([S("a"), S("b")]))
print("-".join([S("a"), "c"]))
print("-".join((S("a"), "c")))
print("-".join(S(c) for c in "ab"))
def f(xs):
    return "-".join(xs)
print(f([S("a"), "c"]), f([S("a"), S("b")]), f(["x"]))
from enum import StrEnum
class E(StrEnum):
    B = "bee"
    C = "cee"
print("-".join([E.B, E.C]))
print("-".join([E.B, "x"]))
xs = [E.B, "x", 5]
try:
    print("-".join(xs))
except TypeError as e:
    print(e)

from dataclasses import dataclass


@dataclass
class N:
    v: int
    nxt: object = None


n = N(1)
n.nxt = n
print(n, [n])
m = N(2, N(3))
m.nxt.nxt = m
print(m)
print(dict(a="x", b=4.5), dict(a=1, b="z"))

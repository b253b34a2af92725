"""`sum` of floats is compensated, also when integers and other things are among them, and until something else comes."""

xs = [0.1] * 10
print(sum(xs), sum(tuple(xs)), sum([0] + xs), sum([1, "a"][:1] + xs), sum(x for x in xs))
ys = [0, 0.1, 0.2, 0.3, 1e16, 1, -1e16, True]
print(sum(ys), sum(ys, 0.5), sum(ys, 1), sum(ys[::-1]))
def f(*a):
    return sum(a), sum(a, start=1.5)
print(f(0.1, 0.2, 0.3, 0.1, 0.1), f(0, 0.1, 0.2, 0.3), f(1, 2), f(1e308, 1e308), f(float("inf"), 1), f(float("inf"), float("-inf")))
z = [1 + 2j, 0.1, 3]
print(sum(z), sum([0.1, 0.2, 2**70]), sum([2**70, 0.1]), sum([0.1, 0.2, 0.3, 1j]))
from fractions import Fraction
print(sum([0.1, 0.2, 0.3, Fraction(1, 3)]), sum([0.1] * 3 + [True] + [0.1] * 7))
from enum import IntEnum
class E(IntEnum):
    A = 1
    B = 2
print(sum([E.A, E.B]), sum([E.A, 0.1, 0.1, 0.1, E.B, 0.7]), sum([1, 2], 0.1), sum([2**62, 2**62, 0.1, 0.1, 0.1, -2.0**63]), sum([2**64, 0.1, 0.1, -2.0**64]))
for bad in ("ab", [b"a"], [1, "a"], [[1]], [None, 0.5]):
    for start in (0, 0.5, "", b"", bytearray(), []):
        try:
            print(sum(bad, start))
        except TypeError as e:
            print(e)
import random
r = random.Random(1)
for n in range(30):
    mixed = [r.choice([r.random() * 10 ** r.randrange(-3, 20), r.randrange(-10**18, 10**18), True, r.randrange(5), -r.random() * 1e16]) for _ in range(r.randrange(12))]
    print(sum(mixed), sum(mixed, 0.1), sum(reversed(mixed)))

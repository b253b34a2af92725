"""random: the numbers of a seed."""

import random
from random import Random

r = Random(42)
print(r.random(), r.randint(1, 6), r.randrange(10), r.choice("abc"), r.getrandbits(40), r.uniform(1, 2), r.gauss(0, 1), r.gauss(0, 1))
print(r.normalvariate(0, 1), r.triangular(0, 1, 0.3), r.triangular(), r.triangular(2, 2, 2), r.expovariate(1.5), r.expovariate(), r.normalvariate())
r = Random("text")
print(r.betavariate(2, 3), r.gammavariate(0.5, 1), r.gammavariate(1, 1), r.gammavariate(3, 1), r.lognormvariate(0, 1), r.vonmisesvariate(0, 4), r.vonmisesvariate(1, 0))
print(r.paretovariate(2), r.weibullvariate(1, 2), r.binomialvariate(10, 0.3), r.binomialvariate(100, 0.3), r.binomialvariate(100, 0.8), r.binomialvariate(), r.randbytes(3))
for s in (0, 1, -5, 2**100, 3.5, "é", b"x", bytearray(b"y")):
    print(repr(s), Random(s).random(), Random(s).getrandbits(100))
r = Random(7)
xs = list(range(20))
r.shuffle(xs)
print(xs, r.sample(range(1000), 5), r.sample("abcdef", 3), r.choices([1, 2, 3], k=5), r.choices("ab", [1, 9], k=8), r.choices("abc", cum_weights=[1, 2, 10], k=4), r.sample(["a", "b"], 4, counts=[3, 2]))
s = r.getstate()
a = [r.random(), r.gauss()]
r.setstate(s)
print(a == [r.random(), r.gauss()], s[0], len(s[1]), s[2])
print(r.randrange(0, 100, 7), r.randrange(5, 6), r.randrange(10, 0, -3), r.randint(-10**30, 10**30), r.sample(range(10**9), 30)[:3])


def walk(steps: int, seed: int):
    """A random walk of the functions that share a sequence."""
    random.seed(seed)
    at = 0
    for _ in range(steps):
        at += random.choice((-1, 1)) * random.randint(1, 3)
    return at, random.random()


print(walk(100, 1), walk(100, 1), walk(100, 2), random.getrandbits(70), random.sample("abcdefgh", 4), random.uniform(-1, 1))
deck = list("abcdefgh")
random.shuffle(deck)
print(deck, random.choices(deck, k=3), random.gauss(10, 2), random.randrange(3, 30, 9), random.randbytes(2))
state = random.getstate()
once = [random.random() for _ in range(3)]
random.setstate(state)
print(once == [random.random() for _ in range(3)], sum(Random(3).random() for _ in range(10)))
generator = Random(99)
print(sum(generator.random() for _ in range(10000)), sum(generator.randint(1, 6) for _ in range(5000)), generator.getrandbits(0))


class Dice:
    def __init__(self, seed=None):
        self.random = Random(seed)

    def roll(self, n: int) -> list[int]:
        return [self.random.randint(1, 6) for _ in range(n)]


print(Dice(5).roll(8), Dice(b"five").roll(8))
fresh = Dice()
print(all(1 <= value <= 6 for value in fresh.roll(100)), Random().random() != Random().random(), 0 <= Random().random() < 1)
for bad in (
    lambda: r.randrange(0),
    lambda: r.randrange(5, 5),
    lambda: r.randrange(1, 9, 0),
    lambda: r.randrange(3, 1, 2),
    lambda: r.choice([]),
    lambda: r.sample([1], 2),
    lambda: r.sample({1}, 1),
    lambda: r.choices([1], [0]),
    lambda: r.choices([1, 2], [1]),
    lambda: r.getrandbits(-1),
    lambda: r.gammavariate(0, 1),
    lambda: r.choices([1], 5),
    lambda: Random([1]),
    lambda: r.randrange(1.5),
    lambda: r.binomialvariate(5, 2),
    lambda: r.sample([1], 1, counts=[1, 2]),
):
    try:
        print(bad())
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)

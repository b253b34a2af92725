"""random: the numbers of a seed, every distribution, sequences of each kind, states, errors."""

import random


def attempt(label, call):
    try:
        print(label, "->", call())
    except (TypeError, ValueError, IndexError, OverflowError) as error:
        print(label, "->", type(error).__name__ + ":", error)


for seed in (0, 1, -1, 2**70, "text", b"bytes", bytearray(b"x"), 1.5, True, ""):
    random.seed(seed)
    print(repr(seed), random.random(), random.getrandbits(70), random.randrange(10**12), random.randbytes(3).hex())
r = random.Random(42)
print([r.randint(-3, 3) for _ in range(8)], [r.randrange(0, 100, 7) for _ in range(5)], [r.randrange(10, 0, -3) for _ in range(5)], r.randrange(2**100), r.getrandbits(0), r.getrandbits(1))
print(r.choice("abc"), r.choice(range(5)), r.choice((1.5, None)), r.choices([1, 2, 3], k=5), r.choices("ab", [1, 9], k=6), r.choices("abc", cum_weights=[1, 1, 2], k=4), r.choices([1], k=0))
xs = list(range(8))
print(r.shuffle(xs), xs, r.sample(range(100), 5), r.sample("abcdef", 6), r.sample([1, 2], k=0), r.sample(["x", "y"], counts=[3, 1], k=4), r.sample(range(10**6), 3))
for name, call in [
    ("uniform", lambda: r.uniform(-1, 2)), ("triangular", lambda: r.triangular(0, 10, 3)), ("triangular", lambda: r.triangular()), ("beta", lambda: r.betavariate(2, 3)),
    ("expo", lambda: r.expovariate(0.5)), ("expo", lambda: r.expovariate()), ("gamma", lambda: r.gammavariate(2.5, 1.5)), ("gamma", lambda: r.gammavariate(0.5, 1)), ("gamma", lambda: r.gammavariate(1, 2)),
    ("gauss", lambda: r.gauss(0, 1)), ("gauss", lambda: r.gauss(10, 0.5)), ("normal", lambda: r.normalvariate(5, 2)), ("lognormal", lambda: r.lognormvariate(0, 0.25)),
    ("mises", lambda: r.vonmisesvariate(1, 4)), ("mises", lambda: r.vonmisesvariate(0, 0)), ("pareto", lambda: r.paretovariate(3)), ("weibull", lambda: r.weibullvariate(1, 1.5)), ("binomial", lambda: r.binomialvariate(10, 0.3)), ("binomial", lambda: r.binomialvariate(1000, 0.7)),
]:
    print(name, f"{call():.12g}", f"{call():.12g}")
state = r.getstate()
first = [r.random() for _ in range(3)], r.gauss()
r.setstate(state)
print(first == ([r.random() for _ in range(3)], r.gauss()), state[0], len(state[1]))
attempt("empty", lambda: r.choice([]))
attempt("range", lambda: r.randrange(5, 5))
attempt("range", lambda: r.randrange(0))
attempt("step", lambda: r.randrange(1, 10, 0))
attempt("float", lambda: r.randrange(1.5))
attempt("randint", lambda: r.randint(3, 2))
attempt("sample", lambda: r.sample([1, 2], 3))
attempt("sample", lambda: r.sample([1, 2], -1))
attempt("sample set", lambda: r.sample({1, 2}, 1))
attempt("counts", lambda: r.sample([1, 2], counts=[1], k=1))
attempt("weights", lambda: r.choices([1, 2], [1], k=1))
attempt("weights", lambda: r.choices([1, 2], [0, 0]))
attempt("both", lambda: r.choices([1], weights=[1], cum_weights=[1]))
attempt("bits", lambda: r.getrandbits(-1))
attempt("seed", lambda: random.seed([1]))
attempt("dict", lambda: r.choice({}))
attempt("none", lambda: r.shuffle(None))
attempt("tuple", lambda: r.shuffle((1, 2)))


class Dice(random.Random):
    def throw(self, n=2):
        return [self.randint(1, 6) for _ in range(n)]


dice = Dice(7)
print(dice.throw(), dice.throw(5), Dice(7).throw() == Dice(7).throw(), isinstance(dice, random.Random))


def walk(seed, steps):
    generator = random.Random(seed)
    x = y = 0
    for _ in range(steps):
        dx, dy = generator.choice([(0, 1), (1, 0), (0, -1), (-1, 0)])
        x, y = x + dx, y + dy
    return x, y


print([walk(seed, 50) for seed in range(4)])

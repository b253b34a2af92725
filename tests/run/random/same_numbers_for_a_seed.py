# Every function of a seeded generator, its state, and what it refuses.
import random
from random import Random


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


for seed in (0, 1, -5, 2 ** 70, "text", "", b"bytes", bytearray(b"ba"), 1.5, None):
    if seed is not None:
        r = Random(seed)
        print(repr(seed), r.random(), r.getrandbits(70), r.randrange(1000))
r = Random(42)
print([r.randrange(10) for _ in range(5)], [r.randrange(5, 8) for _ in range(5)], [r.randrange(0, 100, 25) for _ in range(5)], [r.randrange(10, 0, -3) for _ in range(5)], [r.randint(-1, 1) for _ in range(8)])
print(r.choice("abc"), r.choice([1]), r.choice(range(5, 9)), r.choices([1, 2, 3], k=4), r.choices("ab", [9, 1], k=5), r.choices("ab", cum_weights=[1, 10], k=5))
items = list(range(10))
print(r.shuffle(items), items, r.sample(range(100), 5), r.sample("abcdef", 6), r.sample([1, 2], 0), r.sample(["x", "y"], counts=[3, 1], k=3))
print(r.uniform(1, 2), r.uniform(2, 1), r.triangular(), r.triangular(0, 10, 9), r.betavariate(2, 3), r.expovariate(2), r.gammavariate(2, 1), r.gammavariate(0.5, 1), r.gauss(0, 1), r.gauss(mu=5, sigma=2), r.normalvariate(), r.lognormvariate(0, 1), r.vonmisesvariate(1, 2), r.paretovariate(3), r.weibullvariate(1, 2), r.expovariate())
print(r.getrandbits(0), r.getrandbits(1), r.getrandbits(33), r.randbytes(5), r.randbytes(0), r.binomialvariate(10, 0.3), r.binomialvariate(100, 0.5), r.binomialvariate())
state = r.getstate()
first = [r.random() for _ in range(3)]
r.setstate(state)
print(first == [r.random() for _ in range(3)], state[0], len(state[1]), state[2] is None or isinstance(state[2], float))
attempt("empty range", lambda: r.randrange(0))
attempt("empty range", lambda: r.randrange(5, 5))
attempt("zero step", lambda: r.randrange(1, 9, 0))
attempt("wrong way", lambda: r.randrange(1, 9, -1))
attempt("float", lambda: r.randrange(1.5))
attempt("randint", lambda: r.randint(3, 1))
attempt("choice empty", lambda: r.choice([]))
attempt("choice set", lambda: r.choice({1, 2}))
attempt("choices empty", lambda: r.choices([], k=1))
attempt("choices both", lambda: r.choices([1], [1], cum_weights=[1]))
attempt("choices weights", lambda: r.choices([1, 2], [1]))
attempt("choices zero", lambda: r.choices([1, 2], [0, 0]))
attempt("sample large", lambda: r.sample([1], 2))
attempt("sample negative", lambda: r.sample([1], -1))
attempt("sample set", lambda: r.sample({1}, 1))
attempt("sample counts", lambda: r.sample([1, 2], counts=[1], k=1))
attempt("bits", lambda: r.getrandbits(-1))
attempt("shuffle tuple", lambda: r.shuffle((1, 2)))
attempt("binomial", lambda: r.binomialvariate(-1))
attempt("binomial p", lambda: r.binomialvariate(1, 2))
attempt("gamma", lambda: r.gammavariate(0, 1))
attempt("seed", lambda: Random([1]))
random.seed(7)
a = [random.random(), random.randint(1, 6), random.choice("xyz")]
random.seed(7)
print(a == [random.random(), random.randint(1, 6), random.choice("xyz")], a)


class Always(Random):
    def random(self):
        return 0.25


print(Always().random(), Always().uniform(0, 8), Always().choices("abcd", k=2))

# random: the same seed says the same, each distribution's arguments, choices, samples, states, and errors.
import random


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


for seed in (0, 1, -5, 2 ** 70, "text", b"bytes", bytearray(b"xy"), 1.5, True, ""):
    r = random.Random(seed)
    print(repr(seed), r.random(), r.randrange(100), r.getrandbits(70), r.choice("abcdef"))
attempt("seed list", lambda: random.seed([1]))
random.seed(42)
print([random.randint(-3, 3) for _ in range(12)], [random.randrange(0, 50, 7) for _ in range(6)], [random.randrange(10, 0, -3) for _ in range(6)])
for args in ((0,), (5, 5), (5, 1), (1, 10, 0), (1.0,), (1, 2.5), ("3",), (1, 5, -1)):
    attempt(args, lambda: random.randrange(*args))
attempt("randint", lambda: random.randint(3, 1))
print(random.choices("abc", k=5), random.choices([1, 2, 3], weights=[0, 1, 0], k=3), random.choices([1, 2, 3], cum_weights=[1, 1, 5], k=4), random.choices("xy", [0.5, 0.5]))
attempt("weights", lambda: random.choices("abc", [1, 2]))
attempt("both", lambda: random.choices("ab", [1, 2], cum_weights=[1, 2]))
attempt("zero", lambda: random.choices("ab", [0, 0]))
attempt("negative", lambda: random.choices("ab", [-1, -2]))
attempt("empty choices", lambda: random.choices([]))
attempt("empty choice", lambda: random.choice([]))
attempt("dict choice", lambda: random.choice({"a": 1}))
attempt("set choice", lambda: random.choice({1}))
print(random.sample(range(1000), 5), random.sample("abcdef", 6), random.sample([1, 1, 2], 2, counts=[1, 0, 3]), random.sample([], 0), random.sample(["a", "b"], counts=[2, 3], k=4))
attempt("large", lambda: random.sample([1, 2], 3))
attempt("negative", lambda: random.sample([1, 2], -1))
attempt("set", lambda: random.sample({1, 2}, 1))
attempt("counts", lambda: random.sample([1, 2], 1, counts=[1]))
numbers = list(range(10))
random.shuffle(numbers)
print(numbers)
attempt("tuple", lambda: random.shuffle((1, 2)))
attempt("text", lambda: random.shuffle("ab"))
state = random.getstate()
first = [random.random() for _ in range(3)]
random.setstate(state)
print(first == [random.random() for _ in range(3)], len(state), state[0], len(state[1]))
for call in (lambda: random.uniform(1, 5), lambda: random.uniform(5, 1), lambda: random.triangular(), lambda: random.triangular(1, 4, 2), lambda: random.triangular(1, 1, 1), lambda: random.gauss(), lambda: random.gauss(10, 2), lambda: random.normalvariate(0, 1), lambda: random.expovariate(2), lambda: random.expovariate(), lambda: random.betavariate(1, 3), lambda: random.gammavariate(0.5, 1), lambda: random.gammavariate(3, 2), lambda: random.gammavariate(1, 1), lambda: random.paretovariate(3), lambda: random.weibullvariate(1, 2), lambda: random.vonmisesvariate(0, 4), lambda: random.lognormvariate(0, 0.5), lambda: random.binomialvariate(10, 0.3), lambda: random.binomialvariate(100, 0.7), lambda: random.binomialvariate()):
    print(round(call(), 12))
attempt("gamma", lambda: random.gammavariate(0, 1))
attempt("binomial n", lambda: random.binomialvariate(-1))
attempt("binomial p", lambda: random.binomialvariate(3, 1.5))
attempt("bits", lambda: random.getrandbits(-1))
print(random.getrandbits(0), random.randbytes(5), len(random.randbytes(0)), random.Random(3).random() == random.Random(3).random())
a, b = random.Random(9), random.Random(9)
print([a.choice("xyz") for _ in range(5)] == [b.choice("xyz") for _ in range(5)], isinstance(a, random.Random))

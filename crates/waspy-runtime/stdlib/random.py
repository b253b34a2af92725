"""`random`: numbers by the Mersenne Twister, the same as CPython's for a seed.

The functions of the module share one `Random`, which is made when it is first used; without a seed it begins with 624 words from
the host (`wasi:random`), which only programs import that use it or make a `Random` without a seed.
"""

from math import acos, ceil, cos, e, exp, fabs, floor, isfinite, lgamma, log, log2, pi, sin, sqrt
from bisect import bisect
from itertools import accumulate
from stdlib.random._mersenne import Twister
from wasi.entropy import random_number


class Random:
    """A sequence of random numbers."""

    def __init__(self, x=None):
        self._twister = Twister()
        self._next_gauss = None
        self.seed(x)

    def seed(self, a=None, version=2):
        """Begins the sequence of a number or a text; of None, one that nobody knows."""
        self._next_gauss = None
        if a is None:
            self._twister.seed(random_number(312))
        else:
            self._twister.seed(a)

    def getstate(self):
        return 3, self._twister.state(), self._next_gauss

    def setstate(self, state):
        version, words, next_gauss = state
        if version != 3:
            raise ValueError(f"state with version {version} passed to Random.setstate() of version 3")
        self._twister.set_state(tuple(words))
        self._next_gauss = next_gauss

    def __copy__(self):
        """Goes on from here by itself."""
        made = Random(0)
        made.setstate(self.getstate())
        return made

    def __deepcopy__(self, memo):
        return self.__copy__()

    # Whole numbers.

    def random(self):
        """A number in [0, 1)."""
        return self._twister.real()

    def getrandbits(self, k, /):
        """A number of at most k bits."""
        return self._twister.bits(k)

    def randbytes(self, n):
        return self.getrandbits(n * 8).to_bytes(n, "little")

    def randrange(self, start, stop=None, step=1):
        """One of range(start, stop, step)."""
        first = start.__index__()
        if stop is None:
            if step != 1:
                raise TypeError("Missing a non-None stop argument")
            if first > 0:
                return self._twister.below(first)
            raise ValueError("empty range for randrange()")
        width = stop.__index__() - first
        by = step.__index__()
        if by == 1:
            if width > 0:
                return first + self._twister.below(width)
            raise ValueError(f"empty range in randrange({start}, {stop})")
        if by > 0:
            n = (width + by - 1) // by
        elif by < 0:
            n = (width + by + 1) // by
        else:
            raise ValueError("zero step for randrange()")
        if n <= 0:
            raise ValueError(f"empty range in randrange({start}, {stop}, {step})")
        return first + by * self._twister.below(n)

    def randint(self, a, b):
        """A number from a to b."""
        return self.randrange(a, b + 1)

    # Of sequences.

    def choice(self, seq):
        if not len(seq):
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._twister.below(len(seq))]

    def shuffle(self, x):
        """In place."""
        for i in range(len(x) - 1, 0, -1):
            j = self._twister.below(i + 1)
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k, *, counts=None):
        """k elements at different positions."""
        if counts is not None:
            return self._sample_counted(population, k, counts)
        if isinstance(population, (set, frozenset, dict)):
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        n = len(population)
        return [population[at] for at in self._positions(n, k)]

    def _sample_counted(self, population, k, counts):
        limits = list(accumulate(counts))
        if len(limits) != len(population):
            raise ValueError("The number of counts does not match the population")
        total = limits.pop() if limits else 0
        if not isinstance(total, int):
            raise TypeError("Counts must be integers")
        if total <= 0:
            raise ValueError("Total of counts must be greater than zero")
        return [population[bisect(limits, at)] for at in self._positions(total, k)]

    def _positions(self, n, k):
        """k different numbers below n; a list of all where that is not much larger than a set of the chosen ones."""
        if not 0 <= k <= n:
            raise ValueError("Sample larger than population or is negative")
        size = 21
        if k > 5:
            size += 4 ** ceil(log(k * 3, 4))
        chosen = []
        if n <= size:
            pool = list(range(n))
            for i in range(k):
                j = self._twister.below(n - i)
                chosen.append(pool[j])
                pool[j] = pool[n - i - 1]
            return chosen
        seen = set()
        for i in range(k):
            j = self._twister.below(n)
            while j in seen:
                j = self._twister.below(n)
            seen.add(j)
            chosen.append(j)
        return chosen

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        """k elements, each of any position."""
        n = len(population)
        if cum_weights is None:
            if weights is None:
                return [population[floor(self.random() * n)] for _ in range(k)]
            if isinstance(weights, int):
                raise TypeError(f"The number of choices must be a keyword argument: k={weights!r}")
            limits = list(accumulate(weights))
        else:
            if weights is not None:
                raise TypeError("Cannot specify both weights and cumulative weights")
            limits = list(cum_weights)
        if len(limits) != n:
            raise ValueError("The number of weights does not match the population")
        total = limits[-1] + 0.0
        if total <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        if not isfinite(total):
            raise ValueError("Total of weights must be finite")
        return [population[bisect(limits, self.random() * total, 0, n - 1)] for _ in range(k)]

    # Real numbers by their distribution.

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self.random()
        if mode is None:
            c = 0.5
        elif high == low:
            return low
        else:
            c = (mode - low) / (high - low)
        if u > c:
            return high + (low - high) * sqrt((1.0 - u) * (1.0 - c))
        return low + (high - low) * sqrt(u * c)

    def normalvariate(self, mu=0.0, sigma=1.0):
        """By the ratio of two uniform numbers (Kinderman and Monahan)."""
        magic = 4 * exp(-0.5) / sqrt(2.0)
        while True:
            u = self.random()
            v = 1.0 - self.random()
            z = magic * (u - 0.5) / v
            if z * z / 4.0 <= -log(v):
                return mu + z * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        """Two at a time, from a point in the plane (Box and Muller)."""
        z = self._next_gauss
        self._next_gauss = None
        if z is None:
            angle = self.random() * (2.0 * pi)
            radius = sqrt(-2.0 * log(1.0 - self.random()))
            z = cos(angle) * radius
            self._next_gauss = sin(angle) * radius
        return mu + z * sigma

    def lognormvariate(self, mu=0.0, sigma=1.0):
        return exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd=1.0):
        return -log(1.0 - self.random()) / lambd

    def vonmisesvariate(self, mu, kappa):
        """An angle."""
        if kappa <= 1e-6:
            return 2.0 * pi * self.random()
        s = 0.5 / kappa
        r = s + sqrt(1.0 + s * s)
        while True:
            z = cos(pi * self.random())
            d = z / (r + z)
            u = self.random()
            if u < 1.0 - d * d or u <= (1.0 - d) * exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        if self.random() > 0.5:
            return (mu + acos(f)) % (2.0 * pi)
        return (mu - acos(f)) % (2.0 * pi)

    def gammavariate(self, alpha, beta):
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        if alpha > 1.0:
            return self._gamma_above(alpha) * beta
        if alpha == 1.0:
            return -log(1.0 - self.random()) * beta
        return self._gamma_below(alpha) * beta

    def _gamma_above(self, alpha):
        """For alpha above 1 (Cheng)."""
        root = sqrt(2.0 * alpha - 1.0)
        b = alpha - log(4.0)
        c = alpha + root
        while True:
            u = self.random()
            if not 1e-7 < u < 0.9999999:
                continue
            w = 1.0 - self.random()
            v = log(u / (1.0 - u)) / root
            x = alpha * exp(v)
            z = u * u * w
            r = b + c * v - x
            if r + (1.0 + log(4.5)) - 4.5 * z >= 0.0 or r >= log(z):
                return x

    def _gamma_below(self, alpha):
        """For alpha below 1."""
        while True:
            b = (e + alpha) / e
            p = b * self.random()
            x = p ** (1.0 / alpha) if p <= 1.0 else -log((b - p) / alpha)
            u = self.random()
            if p > 1.0:
                if u <= x ** (alpha - 1.0):
                    return x
            elif u <= exp(-x):
                return x

    def betavariate(self, alpha, beta):
        y = self.gammavariate(alpha, 1.0)
        if y:
            return y / (y + self.gammavariate(beta, 1.0))
        return 0.0

    def paretovariate(self, alpha):
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        return alpha * (-log(1.0 - self.random())) ** (1.0 / beta)

    def binomialvariate(self, n=1, p=0.5):
        """Successes of n trials."""
        if n < 0:
            raise ValueError("n must be non-negative")
        if p <= 0.0 or p >= 1.0:
            if p == 0.0:
                return 0
            if p == 1.0:
                return n
            raise ValueError("p must be in the range 0.0 <= p <= 1.0")
        if n == 1:
            return int(self.random() < p)
        if p > 0.5:
            return n - self.binomialvariate(n, 1.0 - p)
        if n * p < 10.0:
            return self._binomial_by_gaps(n, p)
        return self._binomial_by_rejection(n, p)

    def _binomial_by_gaps(self, n, p):
        """The distances between successes, where these are few (Devroye)."""
        x = y = 0
        c = log2(1.0 - p)
        if not c:
            return x
        while True:
            y += floor(log2(self.random()) / c) + 1
            if y > n:
                return x
            x += 1

    def _binomial_by_rejection(self, n, p):
        """Transformed rejection with squeeze (Hörmann)."""
        spread = sqrt(n * p * (1.0 - p))
        b = 1.15 + 2.53 * spread
        a = -0.0873 + 0.0248 * b + 0.01 * p
        c = n * p + 0.5
        quick = 0.92 - 4.2 / b
        alpha = (2.83 + 5.1 / b) * spread
        odds = log(p / (1.0 - p))
        m = floor((n + 1) * p)
        h = lgamma(m + 1) + lgamma(n - m + 1)
        while True:
            u = self.random() - 0.5
            us = 0.5 - fabs(u)
            k = floor((2.0 * a / us + b) * u + c)
            if k < 0 or k > n:
                continue
            v = self.random()
            if us >= 0.07 and v <= quick:
                return k
            v *= alpha / (a / (us * us) + b)
            if log(v) <= h - lgamma(k + 1) - lgamma(n - k + 1) + (k - m) * odds:
                return k


# The functions of the module.

_shared = None


def _random():
    """The sequence that they share."""
    global _shared
    if _shared is None:
        _shared = Random()
    return _shared


def seed(a=None, version=2):
    global _shared
    if _shared is None:
        _shared = Random(a)
    else:
        _shared.seed(a)


def getstate():
    return _random().getstate()


def setstate(state):
    _random().setstate(state)


def random():
    return _random().random()


def getrandbits(k, /):
    return _random().getrandbits(k)


def randbytes(n):
    return _random().randbytes(n)


def randrange(start, stop=None, step=1):
    return _random().randrange(start, stop, step)


def randint(a, b):
    return _random().randint(a, b)


def choice(seq):
    return _random().choice(seq)


def shuffle(x):
    _random().shuffle(x)


def sample(population, k, *, counts=None):
    return _random().sample(population, k, counts=counts)


def choices(population, weights=None, *, cum_weights=None, k=1):
    return _random().choices(population, weights, cum_weights=cum_weights, k=k)


def uniform(a, b):
    return _random().uniform(a, b)


def triangular(low=0.0, high=1.0, mode=None):
    return _random().triangular(low, high, mode)


def normalvariate(mu=0.0, sigma=1.0):
    return _random().normalvariate(mu, sigma)


def gauss(mu=0.0, sigma=1.0):
    return _random().gauss(mu, sigma)


def lognormvariate(mu=0.0, sigma=1.0):
    return _random().lognormvariate(mu, sigma)


def expovariate(lambd=1.0):
    return _random().expovariate(lambd)


def vonmisesvariate(mu, kappa):
    return _random().vonmisesvariate(mu, kappa)


def gammavariate(alpha, beta):
    return _random().gammavariate(alpha, beta)


def betavariate(alpha, beta):
    return _random().betavariate(alpha, beta)


def paretovariate(alpha):
    return _random().paretovariate(alpha)


def weibullvariate(alpha, beta):
    return _random().weibullvariate(alpha, beta)


def binomialvariate(n=1, p=0.5):
    return _random().binomialvariate(n, p)

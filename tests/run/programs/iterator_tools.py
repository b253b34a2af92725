"""Iterators by hand and from the library: pipelines, windows, merging, flattening, recursion with yield from, send and throw, lazy primes, tee."""
import itertools
from functools import partial, reduce
from itertools import chain, combinations, count, cycle, dropwhile, groupby, islice, permutations, product, repeat, starmap, takewhile, tee, zip_longest


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


class Pages:
    def __init__(self, *pages):
        self.pages = pages

    def __getitem__(self, i):
        print("page", i, end="; ")
        return self.pages[i]


print(list(Countdown(3)), sum(Countdown(4)), 2 in Countdown(3), max(Countdown(5)), dict(zip("ab", Countdown(2))), [*Countdown(1)])
print(list(Pages("a", "b")), "b" in Pages("a", "b"), list(reversed([1, 2])), list(enumerate(Countdown(2), 5)))
a, b, *rest = Countdown(4)
print(a, b, rest)
it = iter(Countdown(3))
print(next(it), list(it), next(it, "done"))


def window(items, n):
    its = tee(items, n)
    for i, it in enumerate(its):
        next(islice(it, i, i), None)
    return zip(*its)


def flatten(x):
    for item in x:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item


def primes():
    def sieve(numbers):
        p = next(numbers)
        yield p
        yield from sieve(n for n in numbers if n % p)

    return sieve(count(2))


def averager():
    total, n, average = 0.0, 0, None
    while True:
        try:
            value = yield average
        except ValueError as e:
            print("reset:", e)
            total, n, average = 0.0, 0, None
            continue
        if value is None:
            return total, n
        total += value
        n += 1
        average = total / n


print(list(window([1, 2, 3, 4], 3)), list(flatten([1, [2, (3, [4]), []], "ab"])), list(islice(primes(), 10)))
avg = averager()
next(avg)
print([avg.send(x) for x in (10, 20, 60)], avg.throw(ValueError("again")), avg.send(1))
try:
    avg.send(None)
except StopIteration as e:
    print("ended", e.value)


def outer():
    result = yield from averager()
    yield f"got {result}"


o = outer()
next(o)
o.send(4)
print(o.send(None))
print([(k, len(list(g))) for k, g in groupby("aabbbc")], [k for k, _ in groupby([1, 1, 2, 1], key=lambda v: v > 1)])
print(list(takewhile(lambda n: n < 5, count())), list(dropwhile(str.islower, "abCd")), list(islice(cycle("ab"), 5)), list(repeat(0, 2)))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(zip_longest("ab", [1], fillvalue="-")), list(chain("ab", [1], (2,))), list(chain.from_iterable(["xy", "z"])))
print(list(combinations("abc", 2)), list(permutations([1, 2, 3], 2))[:3], list(product("ab", repeat=2)), ["".join(p) for p in product("xy", "12")])
print(list(map(lambda x, y: x + y, [1, 2, 3], [10, 20])), list(filter(None, [0, 1, "", "a", [], None])), reduce(lambda a, b: a * b, range(1, 6), 1))
print(list(itertools.accumulate("abc")), list(itertools.compress("abcd", [1, 0, 1, 1])), list(itertools.pairwise("abcd")), list(itertools.batched("abcdefg", 3)))
add = partial(lambda a, b, *, c=0: a + b + c, 1, c=5)
print(add(2), add(2, c=0), add.args)
x = (print("made", n) or n for n in range(3))
print("lazy", next(x), next(x))
print(any(print("?", n) or n > 1 for n in range(5)), all(n < 2 for n in [0, 1, 5, 7]))
gen = (n * n for n in range(4))
print(9 in gen, list(gen), list(zip(*[iter(range(6))] * 2)), sorted({3: "c", 1: "a"}), min("hello", key=lambda c: -ord(c)))
print(list(zip(range(3), "ab", strict=False)))
try:
    list(zip(range(3), "ab", strict=True))
except ValueError as e:
    print(e)
try:
    next(x)
    next(x)
except StopIteration:
    print("over")

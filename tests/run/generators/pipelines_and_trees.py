# generators and iterators: pipelines, coroutines, tree walks, lazy streams
import itertools
from collections import deque


def numbers():
    n = 0
    while True:
        got = yield n
        n = got if got is not None else n + 1


def take(n, it):
    return [x for _, x in zip(range(n), it)]


g = numbers()
print(next(g), next(g), g.send(10), next(g))
try:
    g.throw(ValueError("stop"))
except ValueError as e:
    print("thrown", e)
print(next(g, "done"))


def averager():
    total, count, avg = 0.0, 0, None
    try:
        while True:
            try:
                x = yield avg
            except ZeroDivisionError:
                total, count, avg = 0.0, 0, "reset"
                continue
            if x is None:
                break
            total += x
            count += 1
            avg = total / count
    finally:
        print("averager ends", count)
    return total, count


def delegate(results):
    while True:
        r = yield from averager()
        results.append(r)


res = []
d = delegate(res)
next(d)
print(d.send(10), d.send(20), d.throw(ZeroDivisionError), d.send(5), d.send(None), d.send(1), d.send(None), res)
d.close()


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def levels(self):
        q = deque([(self, 0)])
        while q:
            t, depth = q.popleft()
            yield depth, t.value
            q.extend((c, depth + 1) for c in (t.left, t.right) if c)

    @classmethod
    def build(cls, xs):
        if not xs:
            return None
        m = len(xs) // 2
        return cls(xs[m], cls.build(xs[:m]), cls.build(xs[m + 1:]))


t = Tree.build(list("abcdefg"))
print("".join(t), list(t.levels()), max(t), "d" in t, sorted(t, reverse=True)[:2])
for depth, grp in itertools.groupby(t.levels(), key=lambda p: p[0]):
    print(depth, [v for _, v in grp])


def pipeline(source, *stages):
    for s in stages:
        source = s(source)
    return source


def window(n):
    def run(it):
        d = deque(maxlen=n)
        for x in it:
            d.append(x)
            if len(d) == n:
                yield tuple(d)
    return run


def flat(it):
    for x in it:
        if isinstance(x, (list, tuple)):
            yield from flat(x)
        else:
            yield x


print(list(pipeline([1, [2, (3, [4])], 5], flat, lambda it: (x * x for x in it), window(2))))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration("empty")
        self.n -= 1
        return self.n + 1


c = Countdown(3)
print(list(c), list(c), [*Countdown(2)], dict(enumerate(Countdown(2), 5)), sum(Countdown(4)), tuple(zip(Countdown(3), "ab")))
it = iter(Countdown(1))
next(it)
try:
    next(it)
except StopIteration as e:
    print("stop", e.value, e.args)


def gen_return():
    yield 1
    return "result"


g = gen_return()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value)


def bad():
    yield 1
    raise StopIteration("inner")


try:
    list(bad())
except RuntimeError as e:
    print(e, repr(e.__cause__))


def primes():
    yield 2
    found = [2]
    for n in itertools.count(3, 2):
        if all(n % p for p in itertools.takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n


print(take(12, primes()), next(itertools.dropwhile(lambda p: p < 100, primes())))
a, b = itertools.tee(primes())
print(take(3, a), take(4, b), take(2, a))
print(list(map(lambda x, y: (x, y), "abc", itertools.cycle([0, 1]))), list(filter(None, [0, 1, "", "x", [], [0]])))
gen = (x for x in [1, 2, 3])
print(2 in gen, list(gen), any(x > 1 for x in [1, 2]), all([]), next((x for x in [] if x), None))
lazy = (print("eval", x) or x for x in range(3))
print(next(lazy), next(lazy))

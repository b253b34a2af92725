"""Iterators and lazy pipelines of the program's own, beside those of `itertools` and `functools`."""
import functools
import itertools
import operator


class Stream:
    """A lazy chain of operations."""

    def __init__(self, source, steps=()):
        self.source, self.steps = source, tuple(steps)

    def __iter__(self):
        return functools.reduce(lambda it, step: step(it), self.steps, iter(self.source))

    def then(self, step):
        return Stream(self.source, self.steps + (step,))

    def map(self, f):
        return self.then(lambda it: (f(x) for x in it))

    def filter(self, f=None):
        return self.then(lambda it: filter(f, it))

    def take(self, n):
        return self.then(lambda it: itertools.islice(it, n))

    def chunk(self, n):
        def step(it):
            while part := list(itertools.islice(it, n)):
                yield part

        return self.then(step)

    def __or__(self, other):
        return self.map(other) if callable(other) else NotImplemented

    def fold(self, f, *start):
        return functools.reduce(f, self, *start)


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

    def __length_hint__(self):
        return self.n


class Peek:
    _none = object()

    def __init__(self, it):
        self.it, self.kept = iter(it), []

    def __iter__(self):
        return self

    def __next__(self):
        return self.kept.pop() if self.kept else next(self.it)

    def peek(self, default=_none):
        if not self.kept:
            try:
                self.kept.append(next(self.it))
            except StopIteration:
                if default is Peek._none:
                    raise
                return default
        return self.kept[0]

    def __bool__(self):
        return self.peek(Peek) is not Peek


def runs(items, key=None):
    p = Peek(items)
    while p:
        head = next(p)
        group = [head]
        k = key(head) if key else head
        while p and (key(p.peek()) if key else p.peek()) == k:
            group.append(next(p))
        yield k, group


s = Stream(range(1, 20)).filter(lambda x: x % 2).map(lambda x: x * x)
print(list(s), list(s.take(3)), list(s.chunk(4)), s.fold(operator.add), s.fold(lambda a, b: a * b % 1000, 1))
print(list(s | str | len), list(Stream(["", "a", None, 0, 5]).filter()))
try:
    s | 5
except TypeError as e:
    print(e)
print(list(Countdown(4)), sum(Countdown(5)), dict(zip("abc", Countdown(3))), max(Countdown(2)), [*Countdown(2), *Countdown(1)])
a, *rest = Countdown(4)
print(a, rest, list(map(operator.mul, Countdown(3), itertools.count(10))), 2 in Countdown(3), tuple(enumerate(Countdown(2), 5)))
print([(k, len(g)) for k, g in runs("aaabccd")], list(runs([1, 3, 2, 4, 5], key=lambda x: x % 2)))
p = Peek([])
print(bool(p), p.peek("none"), list(p))
try:
    p.peek()
except StopIteration:
    print("stopped")
it = iter([1, 2, 3])
print(list(zip(it, it)), list(zip(*[iter(range(6))] * 3)), list(itertools.zip_longest("ab", [1], fillvalue="-")))
print([list(g) for _, g in itertools.groupby(sorted("banana"))], list(itertools.accumulate([3, 1, 4, 1, 5], max)))
print(list(itertools.chain.from_iterable([[1], (2, 3), "x"])), list(itertools.pairwise("abcd")), list(itertools.takewhile(str.isalpha, "ab1c")))
first, second = itertools.tee(Countdown(3))
print(list(first), list(second), list(itertools.starmap(pow, [(2, 3), (3, 2)])), list(itertools.compress("abcd", [1, 0, 1])))
calls = iter(lambda c=itertools.count(): next(c), 4)
print(list(calls), next(calls, "end"), list(reversed([1, 2])), list(map(lambda *a: a, [1, 2], "xy")))
print(sorted(itertools.product("ab", [0, 1]), key=operator.itemgetter(1)), list(itertools.combinations("abc", 2)), len(list(itertools.permutations(range(4)))))
for bad in (lambda: iter(5), lambda: next([]), lambda: [x for x in 3], lambda: zip([1], [2, 3], strict=True).__next__() and list(zip([1], [2, 3], strict=True))):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

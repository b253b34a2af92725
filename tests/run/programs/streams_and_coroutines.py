"""Data through pipelines: generators, coroutines, a Stream class with chaining, grouping, windows; lazily, with a log of what ran."""
import collections
import itertools
import operator

log = []


def traced(name):
    def wrap(source):
        for item in source:
            log.append(f"{name}:{item}")
            yield item

    return wrap


class Stream:
    def __init__(self, source):
        self._source = source

    def __iter__(self):
        return iter(self._source() if callable(self._source) else self._source)

    def _then(self, function):
        return Stream(lambda: function(iter(self)))

    def map(self, f):
        return self._then(lambda it: (f(x) for x in it))

    def filter(self, f=None):
        return self._then(lambda it: filter(f, it))

    def take(self, n):
        return self._then(lambda it: itertools.islice(it, n))

    def window(self, size):
        def windows(it):
            last = collections.deque(maxlen=size)
            for item in it:
                last.append(item)
                if len(last) == size:
                    yield tuple(last)

        return self._then(windows)

    def chunks(self, size):
        def cut(it):
            while chunk := list(itertools.islice(it, size)):
                yield chunk

        return self._then(cut)

    def flat(self):
        return self._then(itertools.chain.from_iterable)

    def reduce(self, f, start=None):
        it = iter(self)
        result = next(it) if start is None else start
        for item in it:
            result = f(result, item)
        return result

    def group(self, key):
        groups = {}
        for item in self:
            groups.setdefault(key(item), []).append(item)
        return groups

    def __or__(self, f):
        return self.map(f) if not isinstance(f, Step) else self._then(f.function)

    def __rshift__(self, collector):
        return collector(self)


class Step:
    def __init__(self, function):
        self.function = function


numbers = Stream(lambda: traced("n")(range(1, 8)))
print(list(numbers.map(lambda x: x * x).filter(lambda x: x % 2).take(2)), log)
log.clear()
print(list(numbers.window(3).take(2)), len(log), numbers.reduce(operator.mul), numbers.reduce(operator.add, 100))
print(list(numbers.chunks(3)), list(numbers.chunks(3).flat().map(str)), numbers.group(lambda n: "odd" if n % 2 else "even"))
print(numbers | str | len | Step(lambda it: (x + 1 for x in it)) >> list if False else (numbers | str | len | Step(lambda it: (x + 1 for x in it))) >> sum)
print(Stream("hello world").filter(str.isalpha) >> collections.Counter, Stream([3, 1, 2]) >> sorted, Stream({"a": 1}) >> dict.fromkeys)
print(Stream([0, 1, "", "x", None, []]).filter() >> list)
try:
    Stream([]).reduce(operator.add)
except StopIteration as error:
    print("empty", error.args)
try:
    list(Stream(5))
except TypeError as error:
    print(error)
try:
    list(Stream([1, "a"]).map(lambda x: x + 1))
except TypeError as error:
    print(error)


def averager():
    total = n = 0
    average = None
    while True:
        try:
            value = yield average
        except ValueError as error:
            print("reset:", error)
            total = n = 0
            average = None
        else:
            total += value
            n += 1
            average = total / n


def broadcast(*targets):
    while True:
        item = yield
        for target in targets:
            target.send(item)


def collect(into, predicate=None):
    try:
        while True:
            item = yield
            if predicate is None or predicate(item):
                into.append(item)
    finally:
        into.append("closed")


a = averager()
next(a)
print([a.send(v) for v in (10, 20, 60)], a.throw(ValueError("again")), a.send(5))
evens, everything = [], []
sinks = [collect(evens, lambda i: i % 2 == 0), collect(everything)]
for sink in sinks:
    next(sink)
hub = broadcast(*sinks)
next(hub)
for i in range(5):
    hub.send(i)
for sink in sinks:
    sink.close()
print(evens, everything)
merged = itertools.zip_longest(*[iter("abcdefg")] * 3, fillvalue="-")
print([*map("".join, merged)], [k + str(len([*g])) for k, g in itertools.groupby("aaabccd")], [*itertools.pairwise("abcd")][1:])
tee1, tee2 = itertools.tee(x * x for x in range(4))
next(tee2)
print([*zip(tee1, tee2)], [*itertools.accumulate([3, 1, 4, 1, 5], max)], [*itertools.starmap(pow, [(2, 3), (3, 2)])])

"""Generators as values: stored, passed, returned, made by methods and closures, of one type or of several."""


def up(n: int):
    for i in range(n):
        yield i


def down(n: int):
    while n:
        yield n
        n -= 1


class Source:
    limit = 3

    def __init__(self, name: str) -> None:
        self.name = name

    def items(self):
        for i in range(self.limit):
            yield f"{self.name}{i}"

    @classmethod
    def limits(cls):
        yield cls.limit

    @staticmethod
    def plain(n: int):
        yield n
        yield n

    def __iter__(self):
        yield from self.items()
        yield self.name


class Longer(Source):
    limit = 4

    def items(self):
        yield "longer"
        for item in super().items():
            yield item


def consume(it) -> list:
    out = []
    for x in it:
        out.append(x)
    return out


def make_counter(start: int):
    step = 1

    def counter(times: int):
        nonlocal start
        for _ in range(times):
            yield start
            start += step

    step = 5
    return counter


def pick(flag: bool):
    return up(3) if flag else down(3)


def round_robin(*generators):
    waiting = list(generators)
    while waiting:
        for g in list(waiting):
            try:
                yield next(g)
            except StopIteration:
                waiting.remove(g)


def both(x: int):
    def local():
        yield x
        yield x + 1

    return local


def accumulate(values, start=0):
    total = start
    for v in values:
        total += v
        yield total


print(consume(up(3)), consume(down(2)), consume([1, 2]), consume("ab"))
print(list(Source("s").items()), list(Source("t")), list(Source.limits()), list(Source.plain(7)))
print(list(Longer("l")), list(Longer.limits()))
counter = make_counter(10)
print(list(counter(2)), list(counter(3)))
print(list(pick(True)), list(pick(False)))
print(list(round_robin(up(2), down(3), iter("xyz"))))
print(list(both(4)()))
table = {"up": up(2), "down": down(2)}
print([next(table["up"]), next(table["down"]), next(table["up"])])
stages = [up(4)]
stages.append(up(2))
print([next(g) for g in stages], [list(g) for g in stages])
print(list(accumulate([1, 2, 3])), list(accumulate([0.5, 0.25], 1.0)), list(accumulate(["a", "b"], "")))
anything: list[object] = [up(2), [5], "q", Source("z")]
for thing in anything:
    print([x for x in thing])
print(isinstance(up(1), object), callable(up), callable(up(1)))
doubled = [x for g in (up(2), up(3)) for x in g]
print(doubled)


def recursive_permutations(items: list[int]):
    if not items:
        yield []
    for i, item in enumerate(items):
        for rest in recursive_permutations(items[:i] + items[i + 1 :]):
            yield [item] + rest


print(list(recursive_permutations([1, 2, 3])))


def sieve():
    found: list[int] = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


primes = sieve()
print([next(primes) for _ in range(12)])

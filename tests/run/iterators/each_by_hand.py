"""The iterator protocol with each built-in iterator: exhaustion, `next` with a default, `iter` of an iterator, and lengths told ahead."""
import operator


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except StopIteration as error:
        print(name, "! StopIteration", error.args)
    except Exception as error:
        print(name, "!", type(error).__name__, error)


makers = {
    "list": lambda: iter([1, 2, 3]),
    "tuple": lambda: iter((1, 2, 3)),
    "str": lambda: iter("abc"),
    "bytes": lambda: iter(b"abc"),
    "bytearray": lambda: iter(bytearray(b"abc")),
    "range": lambda: iter(range(3)),
    "dict": lambda: iter({1: 2, 3: 4}),
    "keys": lambda: iter({1: 2}.keys()),
    "values": lambda: iter({1: 2}.values()),
    "items": lambda: iter({1: 2}.items()),
    "set": lambda: iter({7}),
    "frozenset": lambda: iter(frozenset([7])),
    "reversed list": lambda: reversed([1, 2]),
    "reversed range": lambda: reversed(range(2)),
    "reversed dict": lambda: reversed({1: 2, 3: 4}),
    "enumerate": lambda: enumerate("ab"),
    "map": lambda: map(str, [1, 2]),
    "filter": lambda: filter(None, [0, 1, 2]),
    "generator": lambda: (n * n for n in range(2)),
    "callable": lambda: iter(iter([1, 2, 0, 3]).__next__, 0),
}
for name, make in makers.items():
    it = make()
    print(name, type(it).__name__.replace("str_ascii", "str"), iter(it) is it, operator.length_hint(it, -1))
    attempt("first", lambda: next(it))
    print(operator.length_hint(it, -1), list(it), list(it), next(it, "over"), operator.length_hint(it, -1))
    attempt("after", lambda: next(it))
for value in ([1], "a", 5, None, {1: 2}, range(3), object):
    attempt(f"next({type(value).__name__})", lambda: next(value))
    attempt(f"iter({type(value).__name__})", lambda: list(iter(value)) if value is not object else iter(value))
attempt("iter of int and sentinel", lambda: iter(5, 0))


class Old:
    """Only `__getitem__`."""

    def __getitem__(self, i):
        if i > 2:
            raise IndexError("end")
        return i * 10


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration("lift off")
        self.n -= 1
        return self.n

    def __length_hint__(self):
        return self.n


print(list(Old()), 20 in Old(), 25 in Old(), max(Old()), sum(Old()), list(zip(Old(), "ab")), [*Old()])
c = Countdown(3)
print(operator.length_hint(c), next(c), list(c), next(c, None))
attempt("lift", lambda: next(Countdown(0)))
a, b, *rest = Countdown(5)
print(a, b, rest)
shared = iter(range(10))
print(list(zip(shared, shared, shared)), list(shared))
pairs = iter([1, 2, 3, 4, 5])
print([(x, next(pairs, "none")) for x in pairs])

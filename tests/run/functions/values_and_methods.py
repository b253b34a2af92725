# Functions, classes and bound methods as values: called through variables, containers, parameters and attributes.
def add(a, b):
    return a + b


def apply(f, x, y):
    return f(x, y)


print(apply(add, 1, 2), apply(lambda a, b: a * b, 3, 4), apply(max, 3, 9), apply(divmod, 17, 5))
table = {"len": len, "str": str, "same": lambda x: x, "pair": lambda x: (x, x)}
for name in table:
    print(name, table[name]([1, 2]))
ops = [("+", lambda a, b: a + b), ("-", lambda a, b: a - b), ("max", max)]
for symbol, op in ops:
    print(symbol, op(5, 3), op(2.5, 4))
xs = []
push = xs.append
push(1)
push("two")
print(xs, push.__name__, push == xs.append, push == [].append)


class Counter:
    step = 1

    def __init__(self):
        self.n = 0
        self.hook = None

    def up(self, by=1):
        self.n += by * self.step
        if self.hook is not None:
            self.hook(self.n)
        return self.n

    @classmethod
    def make(cls, n):
        c = cls()
        c.n = n
        return c

    @staticmethod
    def zero():
        return 0

    def __call__(self, x):
        return x + self.n


c = Counter()
up = c.up
print(up(), up(by=5), Counter.up(c, 2), c(100), callable(c), callable(c.n))
seen = []
c.hook = seen.append
up()
up(3)
print(seen)
make, zero = Counter.make, Counter.zero
print(make(7).n, zero(), c.zero(), [f(3).n for f in [Counter.make, make]])
makers = {"counter": Counter, "list": list, "int": int}
print(makers["list"]("ab"), makers["int"]("12"), makers["counter"]().n)
print(sorted([3, -1, 2], key=lambda x: -x), max(["aa", "b", "ccc"], key=len), min([3, -4, 1], key=abs))
print(list(map(str.upper, ["a", "b"])), list(map(Counter.zero.__class__, [])) == [])
print(sum(map(lambda x: x * x, range(5))), list(filter(lambda s: s.startswith("a"), ["ab", "b", "ac"])))
f = None
for candidate in [None, add]:
    f = candidate
    try:
        print(f(1, 2))
    except TypeError as e:
        print(e)
for value in [3, "text", None, [1], add, len, Counter, c]:
    print(callable(value), end=" ")
print()
for value in [3, "text", [1]]:
    try:
        value(1)
    except TypeError as e:
        print(e)
print((lambda *a: a)(1, 2), (lambda a, b=2: a + b)(1), (lambda: None)())
print(add is add, add == add, add is apply, add.__name__, apply.__qualname__, Counter.up.__qualname__, (lambda: 0).__name__)

"""collections.Counter."""

from collections import Counter

c = Counter("mississippi")
print(c, c["s"], c["z"], c.most_common(2), c.most_common(), c.most_common(0), c.most_common(99), c.most_common(-1))
c.update("ss")
print(c)
c.subtract({"s": 10})
c.subtract("m", q=2)
print(c, c.total(), sorted(c.elements()), list(c))
a = Counter(a=3, b=1)
b = Counter(a=1, b=2)
print(a + b, a - b, a & b, a | b, +a, -a, a == b, a <= b, a < a + b, a >= b, a != b, a > Counter(a=1))
print(Counter(x=0) == Counter(), Counter(x=1) == {"x": 1}, -Counter(x=-2, y=1), +Counter(x=-2, y=1))
del a["zz"]
del a["b"]
a["new"] += 5
print(a, "b" in a, len(a), a.pop("new"), a.get("none"), a.setdefault("d", 4))
a += Counter(a=1, e=2)
a -= Counter(d=9)
print(a)
a |= Counter(a=1, f=1)
a &= Counter(a=2, f=7)
print(a)
words = Counter(["x", "y", "x"])
for word, n in words.items():
    print(word, n)
print(Counter(), Counter({"a": 1.5}), Counter([1, 2, 1]), Counter([(1, 2), (1, 2)]), Counter({"b": 1}, c=2), Counter(None))
print(isinstance(c, dict), dict(words), words.copy(), sum(words.values()), Counter(words), words | Counter("xyz"))
words.update({"x": 5}, z=1)
words.update()
words.clear()
print(words)
try:
    Counter.fromkeys("ab")
except NotImplementedError as error:
    print(error)
try:
    Counter(5)
except TypeError as error:
    print(error)
mixed = Counter([1, "a", None, 1, 2.0, 2])
print(mixed, mixed[1], mixed["none"])


def is_anagram(one: str, other: str) -> bool:
    return Counter(one) == Counter(other)


print(is_anagram("listen", "silent"), is_anagram("aab", "abb"))


class Votes:
    def __init__(self):
        self.counts = Counter()

    def vote(self, name):
        self.counts[name] += 1
        return self

    def winner(self):
        return self.counts.most_common(1)[0]


print(Votes().vote("ann").vote("bob").vote("ann").winner())
lengths = Counter(len(word) for word in "a bb cc ddd".split())
print(lengths, max(lengths, key=lambda n: lengths[n]), {n: "*" * k for n, k in lengths.items()})

"""A Counter in a variable that held something else: which form of `update` and `subtract` is meant is found when running."""
from collections import Counter

c = 5
print(c)
c = Counter("aabb")
c.subtract({"b": 10})
print(c)
c.update({"b": 10})
print(c)
c.subtract("abc")
c.update(["z", "z"])
print(sorted(c.items()))
c.subtract(Counter("zz"))
c.update(x=3)
print(sorted(c.items()), c.total())


def change(counter, by):
    counter.subtract(by)
    counter.update(by)
    counter.update(by)
    return sorted(counter.items())


for by in ({"b": 10}, "abc", Counter("aabb"), ["q"], (), iter("a")):
    print(change(Counter("ab"), by))
things = [Counter("ab"), {"a": 1}, {1, 2}]
for thing in things:
    for other in ({"a": 5}, [("a", 7)], {3}):
        try:
            thing.update(other)
            print(type(thing).__name__, sorted(thing, key=str), len(thing))
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)

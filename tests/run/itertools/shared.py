"""groupby and tee."""

from itertools import groupby, islice, tee

for key, group in groupby("aaabbc"):
    print(key, list(group))
for key, group in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2):
    print(key, list(group))
print([(k, len(list(g))) for k, g in groupby(sorted("mississippi"))])
groups = [(k, g) for k, g in groupby("aab")]
print([list(g) for k, g in groups])
words = ["apple", "avocado", "bean", "beet", "cherry"]
print({letter: list(found) for letter, found in groupby(words, key=lambda w: w[0])})
print(list(groupby([])), [k for k, _ in groupby([1, 1.0, True, 2])])
steps = groupby("aabb")
key, group = next(steps)
print(key, next(group))
key, other = next(steps)
print(key, list(group), list(other))
for key, group in groupby(words, len):
    print(key, next(group))

a, b = tee([1, 2, 3])
print(next(a), list(b), list(a))
x, y, z = tee("ab", 3)
print(list(x), list(y), list(z), len(tee([], 0)))
ahead, behind = tee(n * n for n in range(5))
next(ahead)
print([q - p for p, q in zip(behind, ahead)])
first, second = tee(iter("wxyz"))
third, fourth = tee(first)
print(list(islice(second, 2)), list(third), list(fourth), list(second))
try:
    tee([1], -1)
except ValueError as error:
    print(error)


class Runs:
    """Run lengths by way of groupby in a generator of a class."""

    def __init__(self, text: str):
        self.text = text

    def __iter__(self):
        for letter, group in groupby(self.text):
            yield letter, sum(1 for _ in group)


print(list(Runs("wwwbbw")), "".join(f"{n}{c}" for c, n in Runs("aab")))

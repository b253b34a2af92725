# Lists: every method, slices with steps, errors, aliasing, sorting stability, comparison of nested lists.
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


a = [3, 1, 2]
b = a
b += [5]
print(a is b, a)
a = a + [6]
print(a is b, a, b)
a[1:3] = "xyz"
print(a)
a[::2] = [0] * len(a[::2])
print(a, a[-3:], a[5:1:-2], a[::-1])
for f in (
    lambda: a.index("z"),
    lambda: a.index("q"),
    lambda: a.remove("q"),
    lambda: [].pop(),
    lambda: a.pop(99),
    lambda: a[99],
    lambda: a["x"],
    lambda: a.insert("x", 1),
    lambda: [1, 2] < [1, "a"],
    lambda: [1, "b"] < ["a", 1],
    lambda: [1] * -1,
    lambda: [1] + (2,),
    lambda: sorted([3, "a"]),
    lambda: [1, [2, [3]]] == [1, [2, [3]]],
    lambda: [[1, 2], [3]] > [[1, 2]],
    lambda: list(zip([1, 2], "ab", strict=True)),
    lambda: list(zip([1, 2], "a", strict=True)),
    lambda: [1, 2].index(2, 2),
    lambda: min([]),
    lambda: max([], default="none"),
    lambda: sum([[1], [2]], []),
    lambda: sum(["a"]),
    lambda: [1, 2, 3].count(True),
    lambda: [*range(3)].extend(5),
):
    show(f)
words = ["pear", "fig", "apple", "kiwi"]
print(sorted(words, key=len), sorted(words, key=len, reverse=True), sorted(words, key=lambda w: (len(w), w)))
words.sort(key=str.upper, reverse=True)
print(words, words.copy() is words, words.reverse(), words)
del words[0], words[-1]
print(words)
del words[:]
print(words, bool(words))
m = [[0] * 2] * 2
m[0][0] = 1
print(m)
n = [[0] * 2 for _ in range(2)]
n[0][0] = 1
print(n)
c = []
c.append(c)
print(c, len(c), c[0] is c)
x = [1, 2, 3, 4, 5, 6]
x[1:5:2] = ["b", "d"]
print(x)
try:
    x[1:5:2] = [1]
except ValueError as e:
    print(e)
del x[::3]
print(x, len(x), x * 2)
for i, v in enumerate(x, start=10):
    if v == "d":
        x.append("tail")
    print(i, v, end=" ")
    if i > 13:
        break
print()
first, *_, last = x
print(first, last, [y for y in x if isinstance(y, int)], any(x), all(x))
it = iter(x)
print(next(it), list(it), list(it), next(it, "done"))
print([i * j for i in range(1, 4) for j in range(i)], {i: [j for j in range(i)] for i in range(3)})
print(list(map(lambda p, q: p + q, [1, 2], [10, 20, 30])), list(filter(None, [0, 1, "", "a", None, []])), list(reversed([1, 2])))

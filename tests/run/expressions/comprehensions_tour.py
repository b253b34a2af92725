"""Comprehensions and generator expressions: scopes, order, laziness, what they raise, nesting."""


def t(label, value):
    print(label, end=" ")
    return value


print([t("elt", x) for x in t("iter", [1, 2]) if t("cond", x > 0)])
print({t("key", k): t("val", v) for k, v in t("iter", {"a": 1}.items())})
print([(x, y) for x in range(3) if x % 2 == 0 for y in "ab" if x or y == "a"])
print({x % 3 for x in range(10)} == {0, 1, 2}, {len(w): w for w in ("a", "bb", "c")})
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [v for row in matrix for v in row])
lazy = (t("made", x) for x in t("first", range(3)))
print("|", next(lazy), "|", list(lazy))
try:
    broken = (x for x in 5)
except TypeError as error:
    print(error)
later = (y for x in range(2) for y in x)
try:
    next(later)
except TypeError as error:
    print(error)
numbers = (1 // x for x in (1, 0, 2))
print(next(numbers))
try:
    next(numbers)
except ZeroDivisionError as error:
    print(error)
print(list(numbers))
x = "outer"
print([x for x in range(3)], x, [x for _ in range(1)])
functions = [lambda: i for i in range(3)]
print([f() for f in functions])
print(sum(x * x for x in range(10)), max((len(w), w) for w in "a bbb cc".split()), any(c.isdigit() for c in "ab1"), all([]))
print(dict((c, i) for i, c in enumerate("abc")), tuple(x for x in "xy"), set(c for c in "aab") == {"a", "b"})
print([*(x for x in range(3)), *[y for y in "ab"]], {**{k: 1 for k in "ab"}, "c": 2})
data = [("ann", {"age": 3, "tags": ["x", "y"]}), ("bob", {"age": 5, "tags": []})]
print({name: {k: v for k, v in info.items() if v} for name, info in data})
print([tag.upper() for _, info in data for tag in info["tags"]])
print([(a, b, c) for a, *b, c in ([1, 2, 3, 4], "xyz", (1, 2))])
try:
    [a for a, b in [(1, 2), (3,)]]
except ValueError as error:
    print(error)


class Scope:
    items = [1, 2, 3]
    doubled = [i * 2 for i in items]
    try:
        filtered = [i for i in items if i in items]
    except NameError as error:
        filtered = str(error)


print(Scope.doubled, Scope.filtered)


def primes(limit):
    return [n for n in range(2, limit) if all(n % d for d in range(2, int(n**0.5) + 1))]


print(primes(50))


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print([f for f, _ in zip(fibonacci(), range(12))], next(f for f in fibonacci() if f > 1000))
print(next((f for f in [1, 2] if f > 5), "none"), [f for f in []], {f for f in ""}, {f: f for f in ()})
gen = (i for i in range(5))
print(2 in gen, list(gen), 2 in gen)
gen = (i for i in range(3))
gen.close()
print(list(gen), type(gen).__name__, gen.__name__)
print([y := 5, y**2], [total := 0, *(total := total + v for v in range(5))], total)
print([i if i % 2 else -i for i in range(5)], [(i, j) for i in range(3) for j in range(i)])
print([[] for _ in range(2)], [f"{a}{b}" for a in "ab" for b in (1, 2)], [not v for v in (0, 1, "", "a")])
pairs = [(i, s) for i, s in enumerate(reversed("abc"), start=1) if i != 2]
print(pairs, sorted(((s, -i) for i, s in pairs), key=lambda p: p[1]))
print({i: [j for j in range(i)] for i in range(3)}, [sum(row) for row in zip(*matrix)])

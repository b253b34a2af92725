# map, filter and zip: laziness, several iterables, ends, errors.
def double(x):
    print("d", x, end=" ")
    return x * 2


m = map(double, [1, 2, 3])
print("made")
print(next(m), list(m), list(m))
print(list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(max, [1, 5], [4, 2], [3, 3])), list(map(str, "ab")), list(map(None.__class__, [])))
print(list(map(int, ["1", "2"])), list(map(len, ["a", [1, 2], ()])), list(map(pow, [2, 3], [3, 2])), list(map(str.upper, ["a", "b"])), sum(map(float, ["1", "2.5"])))
print(list(filter(None, [0, 1, "", "a", None, [], [0]])), list(filter(lambda x: x % 2, range(6))), list(filter(str.isdigit, ["1", "a", "22"])), list(filter(None, "")))
print(list(zip()), list(zip([1])), list(zip("ab", [1, 2, 3], (True, False))), list(zip([], [1])), dict(zip("ab", range(5))), list(zip(*[(1, "a"), (2, "b")])))
a, b = iter("abc"), iter([1, 2])
print(list(zip(a, b)), list(a), list(b))
a, b = iter("abc"), iter([1, 2])
print(list(zip(b, a)), list(a), list(b))
it = iter(range(6))
print(list(zip(it, it)), list(map(lambda x, y: (x, y), iter("ab"), iter("cd"))))
for args in ([[1, 2], [3]], [[1], [2, 3]], [[1, 2], [3, 4], [5]], [[1], [2], [3, 4]], [[], [1]], [[1, 2], [3, 4]]):
    try:
        print(list(zip(*args, strict=True)))
    except ValueError as e:
        print("ValueError:", e)
for call in (lambda: zip(1), lambda: list(map(5, [1])), lambda: list(map(len, [1])), lambda: zip([1], 2), lambda: filter(None, 5)):
    try:
        print(call())
    except TypeError as e:
        print("TypeError:", e)


def fails(x):
    if x == 2:
        raise ValueError("two")
    return x


m = map(fails, [1, 2, 3])
print(next(m))
try:
    next(m)
except ValueError as e:
    print("ValueError:", e)
print(list(m))
mixed = [1, "a", 2.5, None, [1]]
print(list(map(type, mixed)), list(map(repr, mixed)), [str(x) for x in filter(lambda x: x, mixed)], list(zip(mixed, mixed[1:])))

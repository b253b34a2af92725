# Comprehensions have scopes of their own, except for the first iterable and `:=`.
x = "global"
print([x for x in range(3)], x)
print({x: y for x, y in zip("ab", (1, 2))}, x)
print(list(x for x in "hi"), x)


def f():
    x = "local"
    r = [x + str(i) for i in range(2)]
    [x for x in range(5)]
    return r, x


print(f())
print([(i, j) for i in range(3) for j in range(i)])
print([[i * j for j in range(3)] for i in range(3)])
print([i for i in range(20) if i % 2 if i % 3 == 0])
print([y := i * 2 for i in range(4)], y)
print(any((hit := w).startswith("b") for w in ("apple", "bear", "bee")), hit)
fs = [lambda: i for i in range(3)]
print([g() for g in fs])
fs = [lambda i=i: i for i in range(3)]
print([g() for g in fs])
gens = (lambda: k for k in range(3))
print([g() for g in gens])


class C:
    n = 3
    items = [1, 2, 3]
    doubled = [i * 2 for i in items]
    pairs = [(a, b) for a in range(n) for b in range(2)]


print(C.doubled, C.pairs)


def first_iterable_is_evaluated_at_once():
    try:
        g = (i for i in 5)
    except TypeError as e:
        return "at once: " + str(e)


print(first_iterable_is_evaluated_at_once())
g = (i / j for i in [1] for j in [1, 0])
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print(e)
try:
    next(g)
except StopIteration:
    print("finished")
try:
    print(unbound_target)
except NameError as e:
    print(e)
print({k: [v for v in range(k)] for k in range(3)})
print({(a, b) for a in "ab" for b in "ab" if a != b} == {("a", "b"), ("b", "a")})
print([a for a, *b in [(1, 2), (3,)]], [b for a, *b in [(1, 2), (3,)]])
print([m for n in [[1, 2], [3]] for m in n], sum(i for i in range(5)), max((i for i in [3, 1]), default=0))
print(["odd" if i % 2 else "even" for i in range(3)])
print([i for i in range(5) if (lambda z: z > 2)(i)])


def nested():
    total = 0

    def add(n):
        nonlocal total
        total += n
        return total

    return [add(i) for i in range(4)], total


print(nested())

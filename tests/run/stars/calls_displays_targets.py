# Stars in calls, displays and targets; keyword parameters that take the rest.
def f(a, b=2, *rest, c=3):
    return (a, b, rest, c)
xs = [10, 20, 30]
print(f(*xs), f(1, *xs), f(*xs[:1]), f(*"ab", c=9), f(*(1, 2)), f(1, 2, 3, *xs, 4, c=0))
def g(a, b):
    return a - b
print(g(*[5, 3]), g(7, *[2]), g(*(9, 4)))
for bad in [[], [1], [1, 2, 3]]:
    try:
        print(g(*bad))
    except TypeError as e:
        print(e)
print(*xs)
print(*xs, sep="-", end="!\n")
print(*[], *"ab", 3)
print(max(*xs), min(*[3, 1]), list(zip(*[[1, 2], [3, 4]])))
a, *m, z = range(6)
print(a, m, z)
*h, t = "abc"
print(h, t)
(p, *q), r = [1, 2, 3], 4
print(p, q, r)
try:
    a, *b, c = [1]
except ValueError as e:
    print(e)
try:
    a, *b = 5
except TypeError as e:
    print(e)
print([*xs, 1, *"xy"], (*xs, 0), [*range(3)], (*"a",))
first, *_ = sorted(xs, reverse=True)
print(first)
def kw(**k):
    return k
print(kw(), kw(a=1, b="x"), sorted(kw(z=1, y=2).items()))
def both(x, *a, y=1, **k):
    print(x, a, y, k)
both(1); both(1, 2, 3, y=4, z=5); both(x=1, w=2)
ops = [lambda *a: sum(a), max, g]
for op in ops:
    print(op(*[4, 2]))
m = [[1, 2, 3], [4, 5, 6]]
print([list(r) for r in zip(*m)])
for head, *tail in [(1, 2, 3), (4,)]:
    print(head, tail)
class P:
    def __init__(self, x, y):
        self.x, self.y = x, y
pt = P(*[1, 2])
print(pt.x, pt.y)
try:
    print(*5)
except TypeError as e:
    print(e)

# Lists that change while something walks over them.
xs = [1, 2, 3, 4]
for x in xs:
    if x % 2:
        xs.remove(x)
print(xs)
xs = [1, 2, 3]
for x in xs:
    if len(xs) < 8:
        xs.append(x * 10)
print(xs)
xs = [1, 2, 3, 4, 5]
seen = []
for x in xs:
    seen.append(x)
    xs.pop(0)
print(seen, xs)
xs = [1, 2, 3]
it = iter(xs)
print(next(it), xs.clear(), list(it), xs.append(9), list(it))
xs = [1, 2, 3]
r = reversed(xs)
print(next(r), xs.append(4), list(r))
xs = [1, 2, 3]
r = reversed(xs)
xs.clear()
print(list(r))
xs = [1, 2, 3]
for i, x in enumerate(xs):
    xs[i] = x * 2
print(xs, [xs.pop() for _ in range(2)], xs)


class Evil:
    def __init__(self, target):
        self.target = target

    def __eq__(self, other):
        self.target.clear()
        return False


xs = [1, 2, 3]
print(Evil(xs) in xs, xs)
xs = [1, 2, 3]
try:
    xs.index(Evil(xs))
except ValueError as e:
    print("ValueError", str(e)[:10], xs)
xs = [1, 2, 3]
print(xs.count(Evil(xs)), xs)
xs = [1, 2]
xs[:] = (xs.append(9) or i for i in range(3)) if False else [i for i in range(3)]
print(xs)
xs = [3, 1, 2]


def key(x):
    return (len(xs), x)


xs.sort(key=key)
print(xs)
xs = [1, 2, 3]
xs.extend(x for x in xs if len(xs) < 6)
print(xs)
xs = [1, 2]
xs += xs
xs.extend(xs)
print(xs, len(xs))
ys = [[1], [2]]
for y in ys:
    y.append(0)
    if len(ys) < 4:
        ys.append(y)
print(ys)

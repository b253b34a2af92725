# Assignment: chains, nested targets, swaps, annotations without values, order, walrus.
a = b = c = []
a.append(1)
print(b, c is a)
x, y = 1, 2
x, y = y, x
print(x, y)
(i), (j) = 5, 6
[k, l] = "kl"
print(i, j, k, l)
p = q, r = 3, 4
print(p, q, r)
((m, n), o) = [(1, 2), 3]
print(m, n, o)
first, (second, (third, *others)), *end = 1, [2, (3, 4, 5)], 6, 7
print(first, second, third, others, end)
z: int = 5
w: str
print(z)
try:
    print(w)
except NameError as e:
    print(e)
d = {}
d["a"] = d["b"] = len(d)
print(d)
xs = [0, 1, 2]
xs[0], xs[1], xs[2] = xs[2], xs[0], xs[1]
print(xs)
idx = 0
idx, xs[idx] = 2, "where"
print(idx, xs)


class O:
    attr: int = 3
    late: str


obj = O()
obj.attr, d["c"], (loc, *more) = "attr", "item", "loc"
print(obj.attr, d, loc, more)
obj.attr: int = 7
d["ann"]: str = "annotated"
print(obj.attr, d["ann"])
(v): float = 2.5
print(v)
if (count := len(xs)) > 2:
    print("walrus", count)
while (chunk := xs[:2]) and len(xs) > 1:
    print(chunk)
    xs = xs[1:]
print([last := i for i in range(3)], last)
f = lambda: (inner := 5) + inner
print(f())
print((t := 1, 2), t)
data = iter([1, 2, 0, 3])
while (value := next(data)) != 0:
    print("value", value)
s = t = u = 0
s += 1
print(s, t, u)
big, = [99]
print(big)
() = []
[] = ()
print("empty targets are fine")
try:
    () = [1]
except ValueError as e:
    print(e)
one = two = three = object()
print(one is three)

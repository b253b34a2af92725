a, b = 1, 2
a, b = b, a + b
print(a, b)
(a, b), [c, d] = (1, 2), "xy"
print(a, b, c, d)
x = y = z = []
x.append(1)
print(x, y, z is x)
i = 0
xs = [10, 20, 30]
i, xs[i] = 2, "new"
print(i, xs)
xs[0], xs[1] = xs[1], xs[0]
print(xs)
first, second = {"k1": 1, "k2": 2}
print(first, second)
p, q = range(2)
print(p, q)


class O:
    pass


o = O()
o.a, o.b = 5, 6
o.a, xs[0] = xs[0], o.a
print(o.a, o.b, xs)
for k, (m, n) in {"r": (1, 2), "s": (3, 4)}.items():
    print(k, m, n)
(only,) = [7]
print(only)

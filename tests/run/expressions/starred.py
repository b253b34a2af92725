# Stars in displays, calls, assignments, and their errors.
a = [1, 2]
b = (3, 4)
print([*a, *b], (*a, *b), {*a, *b, *a}, [*"hi", *range(2), *{"k": 1}])
print({**{"x": 1}, "x": 2, **{"y": 3}}, {"x": 0, **{"x": 9}})
first, *middle, last = range(5)
print(first, middle, last)
*init, tail = "abc"
print(init, tail)
head, *rest = [1]
print(head, rest)
(p, *q), r = [1, 2, 3], 4
print(p, q, r)
[m, [n, *o]] = 1, (2, 3, 4)
print(m, n, o)
*only, = "xyz"
print(only)
x, y = y, x = 1, 2
print(x, y)
for i, *j in [(1, 2, 3), "ab", [5]]:
    print(i, j)


def f(*args, **kw):
    return len(args), sorted(kw)


print(f(*a, 0, *b, z=1, **{"w": 2}, **dict(v=3)))
t = 1, *a, 2
print(t)


def ret():
    return *a, 9


print(ret())


def show(n):
    try:
        if n == 0:
            q, w = [1, 2, 3]
        elif n == 1:
            q, w, e = "ab"
        elif n == 2:
            q, *w, e = [1]
        elif n == 3:
            q, w = 5
        elif n == 4:
            (q, w), e = (1, 2), 3, 4
        elif n == 5:
            q, w = {}
        elif n == 6:
            q, w = None
        elif n == 7:
            [q] = "ab"
        elif n == 8:
            q, w = (i for i in range(5))
        elif n == 9:
            q, w, e = (i for i in range(1))
        elif n == 10:
            (q,) = ()
        elif n == 11:
            q, *w = ()
        elif n == 12:
            q = [*5]
        elif n == 13:
            q = {**[1]}
        elif n == 14:
            q = {*None}
    except (TypeError, ValueError) as err:
        print(n, type(err).__name__, err)


for k in range(15):
    show(k)
d = {"a": 1}
d["b"], d["c"], *d["rest"] = 2, 3, 4, 5
print(d)


class O:
    pass


o = O()
o.x, *o.y = 1, 2, 3
print(o.x, o.y)

"""Targets of assignments in every form, stars in displays and calls."""

a, b = 1, 2; a, b = b, a; print(a, b)
(c, [d, e]), *f = (1, "xy"), 3, 4; print(c, d, e, f)
*a, b = [1]; print(a, b)
a, *b, c = "hello"; print(a, b, c)
[x, y] = {1: 2, 3: 4}; print(x, y)
i = 0; xs = [0, 0]
i, xs[i] = 1, 9; print(i, xs)
for bad in [(1,), (1, 2, 3), "", 5, None]:
    try: p, q = bad
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
    try: p, *q, r = bad
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
for k, (v, w) in {"a": (1, 2), "b": (3, 4)}.items(): print(k, v, w)
for i, *rest in [(1, 2, 3), (4,)]: print(i, rest)
print([*range(3), *"ab"], (*[1], 2), {*[1, 1], 2}, {**{"a": 1}, "b": 2, **{"a": 3}})
def gen():
    try:
        for i in range(10):
            print("yield", i); yield i
    finally: print("closed")
g = gen()
try: a, b = g
except ValueError as e: print(e)
print(next(g)); g.close()
a = b = c = []; a.append(1); print(b, c is a)
def f(*args): return args
print(f(*range(2), *{"k": 1}, *(x for x in "ab")))
print(*[1, 2], *[], sep="-")
x, = [5]; print(x)
(x) = 3; print(x)
class O: pass
o = O(); o.a, o.b = 1, 2; o.l = [0, 0, 0]; o.l[0], *o.l[1:] = "abc"; print(o.a, o.b, o.l)
with_star = *[1, 2], 3; print(with_star)
def ret(): return 1, *[2, 3]
print(ret())
def y(): yield 1, *[2]
print(list(y()))
a, b, *c = range(2); print(a, b, c)
d = dict([("a", 1), *{"b": 2}.items()]); print(d)
first, *_, last = sorted([3, 1, 2]); print(first, last)
((a, b), (c, d)), e = ((1, 2), (3, 4)), 5; print(a + b + c + d + e)
try:
    for a, b in [(1, 2), (3,)]: print(a, b)
except ValueError as e: print(e)
matrix = [[1, 2, 3], [4, 5, 6]]
print([*zip(*matrix)], list(map(list, zip(*matrix))))
m, n = map(int, "3 4".split()); print(m * n)

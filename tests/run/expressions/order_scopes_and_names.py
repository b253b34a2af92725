# names, scopes, unpacking, comprehension scope, evaluation order, chained everything
import sys
from itertools import batched, pairwise, groupby, product, zip_longest, starmap, tee, takewhile
from operator import attrgetter, itemgetter, methodcaller

trace = []


def t(x):
    trace.append(x)
    return x


d = {t("k1"): t("v1"), **{t("k2"): t("v2")}}
r = [t(1), *map(t, (2, 3)), t(4)][t(0):t(3)]
print(d, r, trace)
trace.clear()
t(lambda *a, **k: (a, k))(t(1), *[t(2)], x=t(3), **{"y": t(4)})
print(len(trace), t(5) if t(0) else t(6), t(1) < t(3) < t(2) < t(9), trace[5:])
a = b = [0] * 3
a[0], (b[1], *rest), c = 1, "xyz", a
print(a, rest, c is b)
i = 0
i, a[i] = 1, "at one"
print(i, a)
x, y, *z = range(5)
(p, q), [s] = "ab", {"only"}
print(x, y, z, p, q, s)
print([(lambda n=n: n * i)() for n in range(3)], [f() for f in [lambda: n for n in range(3)]], [n for n in range(3) if (m := n) > 0], m)


def counter():
    count = 0

    def inc(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count, old = 0, count
        return old
    return inc, reset


inc, reset = counter()
print(inc(), inc(5), reset(), inc())
total = 100


def use_global(n):
    global total, made_here
    total += n
    made_here = [n]
    return total


print(use_global(5), total, made_here)


def shadow():
    try:
        print(total)
        total = 1
    except UnboundLocalError as error:
        print(error)


shadow()


def defaults(a, /, b, *args, c=[], d=None, **kw):
    c.append(b)
    return a, b, args, c[:], d, kw


print(defaults(1, 2), defaults(1, b=3, d=4, e=5), defaults(1, 2, 3, 4, c=[0], a=9))
for call in (lambda: defaults(), lambda: defaults(1), lambda: defaults(a=1, b=2), lambda: defaults(1, 2, b=3), lambda: inc(1, 2), lambda: inc(x=1)):
    try:
        call()
    except TypeError as error:
        print(error)
people = [("ann", 30, "x"), ("bob", 25, "y"), ("cid", 30, "x"), ("dan", 25, "z")]
print(sorted(people, key=itemgetter(1, 0)), max(people, key=itemgetter(1))[0], list(map(itemgetter(0, 2), people))[:2])
print({k: [n for n, *_ in g] for k, g in groupby(sorted(people, key=itemgetter(1)), itemgetter(1))})
print(list(batched("abcdefg", 3)), list(pairwise([1, 4, 9])), list(product("ab", [1, 2])), list(zip_longest([1], "ab", fillvalue="-")))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(takewhile(str.isalpha, "ab1c")), methodcaller("split", ",")("a,b"), attrgetter("real", "imag")(3 + 4j))
u, v = tee(x * x for x in range(4))
print(list(u), next(v), sum(v))
nested = [[1, [2, 3]], [4, [5, [6]]]]
flat = lambda v: [w for u in v for w in (flat(u) if isinstance(u, list) else [u])]
print(flat(nested), [[c * 2 for c in row if c] for row in [[0, 1], [2, 0]]], {k: v for k, v in zip("ab", [1, 2])}, {c for c in "hello"} == set("ehlo"))
seq = list(range(10))
seq[2:5] = "xyz!"
del seq[::3]
seq[-2:] = []
seq[1:1] = [None]
print(seq, seq[::-2], seq[5:1:-1], seq[100:], "abcdef"[-4:-1:2], (1, 2, 3)[::-1])
try:
    seq[::2] = [1]
except ValueError as error:
    print(error)
print(1 < 2 < 3 != 4 in [4] is not None, not 1 == 2, 5 & 3 | 8 ^ 2 << 1, -2 ** 2, 2 ** -1, 7 // -2, -7 % 3, divmod(-7, 2), 0.1 + 0.2 == 0.3)
print(0 or "" or [] or "last", 1 and [] and 2, (yes := 5) + yes, "a" "b" f"{yes}" "c", 1_000, 0x_ff, 1e3, .5, 3 .real, ..., type(...).__name__)
while yes:
    yes -= 2
    if yes < 0:
        break
else:
    print("never")
for k in ():
    pass
else:
    print("else of an empty loop", "k" in dir())
assert yes < 0, "not reached"
try:
    assert (message := "said") == "other", f"message {message}"
except AssertionError as error:
    print("assert:", error)
print(*[1, 2], *"ab", sep="|", end="!\n", file=sys.stdout, flush=True)
del x, y
try:
    x
except NameError as error:
    print(error)

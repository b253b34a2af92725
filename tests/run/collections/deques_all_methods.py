# Deques: every method with its edges, rotations, limits, mutation while iterated.
from collections import deque


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


for n in range(5):
    for turn in range(-3, 8):
        d = deque(range(n))
        d.rotate(turn)
        items = list(range(n))
        k = turn % n if n else 0
        assert list(d) == items[n - k:] + items[:n - k]
d = deque("abc", maxlen=4)
print(d, d.maxlen, d.append("d"), d.append("e"), d, d.appendleft("z"), d, d.extend("12"), d, d.extendleft("34"), d)
print(d.pop(), d.popleft(), d, d.index("z") if "z" in d else "-", d.count("3"), d.reverse(), d, d.copy(), d.copy().maxlen)
print(deque(), deque([], 3), deque([1, 2, 3], 2), deque(maxlen=0), deque([1], maxlen=None).maxlen, deque(x * x for x in range(4)))
d = deque([1, 2, 3, 2])
print(d[0], d[-1], d.index(2), d.index(2, 2), d.index(2, -3, -1), d.count(2), d.remove(2), d, d.insert(1, 9), d, d.insert(-1, 8), d, d.insert(100, 7), d)
d[1] = "x"
del d[0]
print(d, len(d), bool(deque()), list(reversed(d)), "x" in d, sorted(deque([3, 1, 2])))
attempt("pop empty", lambda: deque().pop())
attempt("popleft empty", lambda: deque().popleft())
attempt("remove gone", lambda: d.remove("gone"))
attempt("index gone", lambda: d.index("gone"))
attempt("far", lambda: d[99])
attempt("slice", lambda: d[0:1])
attempt("insert full", lambda: deque([1, 2], maxlen=2).insert(0, 3))
attempt("maxlen", lambda: deque([], -1))
attempt("of number", lambda: deque(5))
attempt("rotate", lambda: d.rotate("a"))
attempt("hash", lambda: hash(deque()))
attempt("plus list", lambda: deque([1]) + [2])
print(deque([1, 2]) + deque([3]), deque([1, 2], 3) * 2, 2 * deque("a"), deque([1]) == deque([1], 5), deque([1]) == [1], deque([1, 2]) < deque([1, 3]), deque([2]) > deque([1, 5]))
e = deque([1, 2])
e += [3]
e *= 2
print(e, e.clear(), e)


def grow():
    q = deque([1, 2, 3])
    for x in q:
        q.append(x)


def shrink():
    q = deque([1, 2, 3])
    for x in q:
        q.popleft()


attempt("grow", grow)
attempt("shrink", shrink)
window = deque(maxlen=3)
print([sum(window) for x in range(6) if window.append(x) is None])
loop = deque([1])
loop.append(loop)
print(loop)

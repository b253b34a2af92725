"""collections.deque: every method with edges, rotation, bounds, copies, comparisons, changes while iterated, and refusals."""
from collections import deque


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


for args in ((), ("abc",), ([1, 2], 1), ([1, 2, 3], 0), (range(5), 3), ([], None), ([1], -1), (5,), (None,), ("ab", 5)):
    attempt(f"deque{args}", lambda: deque(*args))
d = deque([1, 2, 3], maxlen=4)
attempt("append", lambda: (d.append(4), d.append(5), d))
attempt("appendleft", lambda: (d.appendleft(0), d))
attempt("extend", lambda: (d.extend("ab"), d, d.extendleft([8, 9]), d))
attempt("extend int", lambda: d.extend(5))
attempt("insert full", lambda: d.insert(0, 1))
d = deque("abc")
for i in (0, 1, -1, 99, -99):
    attempt(f"insert {i}", lambda: (d.insert(i, str(i)), d))
attempt("insert text", lambda: d.insert("a", 1))
for n in (1, -1, 0, 100, -100, 3):
    attempt(f"rotate {n}", lambda: (d.rotate(n), d))
attempt("rotate default", lambda: (d.rotate(), d))
attempt("rotate text", lambda: d.rotate("a"))
attempt("rotate empty", lambda: deque().rotate(5))
attempt("pop", lambda: (d.pop(), d.popleft(), d))
attempt("pop empty", lambda: deque().pop())
attempt("popleft empty", lambda: deque().popleft())
attempt("remove", lambda: (d.remove("a"), d))
attempt("remove none", lambda: d.remove("zzz"))
attempt("index", lambda: (deque("abcab").index("b"), deque("abcab").index("b", 2), deque("abcab").index("a", -2)))
attempt("index none", lambda: deque("abc").index("z"))
attempt("index outside", lambda: deque("abc").index("c", 0, 2))
attempt("count", lambda: (deque("abca").count("a"), deque([1, True, 1.0]).count(1), deque().count(None)))
attempt("items", lambda: (deque("abc")[0], deque("abc")[-1], deque("abc")[True]))
attempt("item far", lambda: deque("abc")[3])
attempt("item text", lambda: deque("abc")["a"])
attempt("slice", lambda: deque("abc")[0:2])
attempt("reverse", lambda: (lambda q: (q.reverse(), q, list(reversed(q))))(deque([1, 2, 3])))
attempt("copy", lambda: (lambda q: (q.copy(), q.copy().maxlen, q.copy() is q))(deque([1], 5)))
attempt("clear", lambda: (lambda q: (q.clear(), q, bool(q)))(deque([1])))
attempt("del", lambda: (lambda q: (q.__delitem__(1), q))(deque("abc")))
attempt("set", lambda: (lambda q: (q.__setitem__(-1, "z"), q))(deque("abc")))
attempt("maxlen", lambda: setattr(deque([1], 2), "maxlen", 5))
print(deque([1, 2]) == deque([1, 2]), deque([1]) == [1], deque([1]) < deque([1, 2]), deque([2]) > deque([1, 9]), deque("a") + deque("b"), deque([1, 2]) * 2, 2 * deque("x"), deque([1, 2, 3], 2) * 2, deque([1, 2], 3) + deque([3, 4]))
attempt("+ list", lambda: deque([1]) + [2])
attempt("* text", lambda: deque([1]) * "a")
attempt("< list", lambda: deque([1]) < [1])
attempt("hash", lambda: hash(deque()))
q = deque([1, 2])
q += [3]
q *= 2
print(q, len(q), 3 in q, "x" in q, sum(q), max(q), sorted(q), tuple(q), [*q])


def change(how):
    q = deque([1, 2, 3])
    for x in q:
        how(q)
    return q


attempt("append while iterated", lambda: change(lambda q: q.append(4)))
attempt("pop while iterated", lambda: change(lambda q: q.pop()))
attempt("store while iterated", lambda: change(lambda q: q.__setitem__(0, 5)))
loop = deque([1])
loop.append(loop)
print(loop, deque([deque([1])]), deque([[1]], maxlen=2), repr(deque("ab", 2)))
q = deque([1, 2, 3])
q.extend(q)
q.extendleft(q)
print(q)

it = iter([1, 2, 3])
print(next(it), next(it), next(it), next(it, "end"))
try:
    next(it)
except StopIteration as e:
    print("stop", e.args)
s = iter("ab")
for c in s:
    print(c, next(s, None))
d = iter({"x": 1, "y": 2})
print(next(d), list(d), list(d))
r = iter(range(3))
print(next(r), sum(r), iter(r) is r)
for bad in [5, None]:
    try:
        iter(bad)
    except TypeError as e:
        print(e)
try:
    next([1])
except TypeError as e:
    print(e)
e = enumerate("pq")
print(next(e), next(e), next(e, "none"))
m = map(str, [1, 2])
print(next(m), list(m), list(map(max, [1, 5], [3, 2])), list(filter(None, [0, 1, "", "x"])))

def f(a, b):
    return (a < b, a <= b, a > b, a >= b, a == b, a != b)
nan = float("nan")
pairs = [((1, "a"), (1, "b")), ((1, "a"), (1, "a")), ((2, "a"), (1, "b")), ((True, "x"), (1, "x")), ((10**30, ""), (10**30, "é"))]
for a, b in pairs:
    print(f(a, b))
print(f((1.5, 2), (1.5, 3)), f((1.5, 2), (nan, 2)), f((), ()), f((1,), (1.0,)))
print(f((1, (2, "x")), (1, (2, "y"))), f(((1, 2), 3.0), ((1, 2), 3)))
t = (nan, 1)
print(t == t, t != t, t is t)
print((1, 2) < (1, 2, 3), (1, 2, 3) < (1, 2), (1, 2) == (1, 2, 3))
try:
    print((1, "a") < (1, 2))
except TypeError as e:
    print(e)
print((1, "a") < (2, 2), (1, "a") == (1, 2))
def side(x, log):
    log.append(x)
    return x
log = []
print((side(1, log), side("a", log)) < (side(1, log), side("b", log)), log)
words = [("b", 2), ("a", 2), ("a", 1), ("c", -1)]
print(sorted(words), sorted(words, reverse=True), max(words), min(words, key=lambda w: (w[1], w[0])))
print(sorted([(2, 1.5, "x"), (2, 0.5, "y"), (1, 9.0, "z")]), [(1, "q")] < [(1, "r")], (1, "a") in [(1, "a")], [(1, "z"), (1, "a")].index((1, "a")))

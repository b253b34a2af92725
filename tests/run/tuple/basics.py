t = (1, "a", 2.5)
print(t, len(t), t[0], t[-1], t[1:], t[::-1], t + (4,), t * 2, 0 * t, (), (1,), ((),), 1 in t)
a, b, c = t
print(a, b, c, t.index("a"), t.count(1), t == (1, "a", 2.5), t < (1, "b"), hash(t) == hash((1, "a", 2.5)))
print(tuple("abc"), tuple([1, 2]), tuple(range(3)), tuple({"k": 1}), tuple())
x = 1,
y = 1, 2
print(x, y, type(x).__name__, (y, x), sorted([(2, 1), (1, 2), (1, 1)]))
for bad in [3, -4]:
    try:
        t[bad]
    except IndexError as e:
        print(e)
try:
    t[0] = 5
except TypeError as e:
    print(e)
try:
    t.index(99)
except ValueError as e:
    print(e)
try:
    t + [1]
except TypeError as e:
    print(e)

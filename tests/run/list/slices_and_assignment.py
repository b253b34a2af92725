# Slices of lists: reading, assigning, deleting, with every kind of bound.
bounds = [None, -7, -3, -1, 0, 2, 4, 9]
for step in (None, 1, 2, -1, -2, 5):
    row = []
    for start in bounds:
        for stop in bounds:
            row.append("".join(map(str, [0, 1, 2, 3, 4][start:stop:step])))
    print(step, ",".join(row))
for start, stop in ((0, 0), (1, 3), (3, 1), (-2, None), (None, 2), (9, 12), (-9, 1), (None, None)):
    xs = [0, 1, 2, 3, 4]
    xs[start:stop] = "ab"
    ys = [0, 1, 2, 3, 4]
    del ys[start:stop]
    zs = [0, 1, 2, 3, 4]
    zs[start:stop] = []
    print(xs, ys, zs)
for cut in (slice(None, None, 2), slice(None, None, -1), slice(4, 0, -2), slice(1, 4, 3), slice(3, 1, 2)):
    xs = [0, 1, 2, 3, 4]
    ys = xs[:]
    n = len(xs[cut])
    xs[cut] = [chr(97 + i) for i in range(n)]
    del ys[cut]
    print(xs, ys)
xs = [1, 2, 3]
xs[1:1] = xs
print(xs)
xs[:] = (x * 2 for x in xs)
print(xs)
xs[::2] = xs[::2][::-1]
print(xs)
xs[len(xs):] = {"k": 1}
print(xs)
for call in (
    lambda: xs.__setitem__(slice(None, None, 2), [1]), lambda: xs[9], lambda: xs[-9], lambda: xs["a"], lambda: xs[1.0], lambda: xs[::0], lambda: xs[:"a"], lambda: [][0], lambda: xs[None],
):
    try:
        print(call())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__ + ":", e)
try:
    xs[99] = 1
except IndexError as e:
    print(e)
try:
    del xs[99]
except IndexError as e:
    print(e)
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(6), slice(5), slice(None, None, -1).indices(3), slice(1, 2) == slice(1, 2), [0, 1, 2, 3][s])

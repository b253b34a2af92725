# Slices of every sequence: reading, storing, deleting, extended, with odd bounds.
xs = list(range(10))
print(xs[2:5], xs[:3], xs[7:], xs[:], xs[-3:], xs[:-7], xs[::3], xs[::-1], xs[8:2:-2], xs[5:2], xs[100:], xs[-100:2])
print("abcdef"[1:4], "abcdef"[::-2], (1, 2, 3)[1:], b"xyz"[:2], range(10)[2:8:3], range(10)[::-1], xs[None:None:None])
xs[2:4] = ["a", "b", "c"]
print(xs)
xs[1:1] = [100, 200]
print(xs)
xs[:2] = []
print(xs)
xs[::2] = [0] * len(xs[::2])
print(xs)
xs[-2:] = "xy"
print(xs)
xs[len(xs) :] = range(2)
print(xs)
xs[::-1] = list(range(len(xs)))
print(xs)
del xs[1:4]
print(xs)
del xs[::2]
print(xs)
del xs[:]
print(xs)
ys = [1, 2, 3, 4, 5]
ys[1:3] = ys
print(ys)
ys[:] = (i for i in ys if i > 2)
print(ys)
for make in ("ys[::2] = [1]", "ys[0:2] = 5", "ys[::0] = []", "del"):
    try:
        if make == "ys[::2] = [1]":
            ys[::2] = [1, 2, 3, 4, 5, 6]
        elif make == "ys[0:2] = 5":
            ys[0:2] = 5
        elif make == "ys[::0] = []":
            ys[::0] = []
        else:
            del ys[50]
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
ys[0:2] += ["new"]
print(ys)
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, s.indices(5), list(range(20))[s], slice(3), slice(None, 2) == slice(None, 2, None))
print("hello"[slice(-3, None)], [1, 2, 3][slice(2)])
grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print([row[1:] for row in grid[:2]], grid[-1][-1], [row[0] for row in grid][::-1])
grid[0][1:] = grid[1][:2]
print(grid)
ba = bytearray(b"hello")
ba[1:3] = b"EEE"
print(ba)
del ba[::2]
print(ba)
t = (1, 2, 3)
try:
    t[0:1] = (5,)
except TypeError as e:
    print(e)

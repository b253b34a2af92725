"""Slices and indices: of lists, texts, bytes and of classes that take any key."""

class Show:
    def __getitem__(self, key): return key
    def __setitem__(self, key, value): print("set", key, value)
    def __delitem__(self, key): print("del", key)
s = Show()
print(s[1:2], s[:], s[::2], s[1, 2:3], s[..., None], s[()], s[-1:, ::-1])
s[1:2] = 5; del s[::3]; s["k", 1] = 2
xs = list(range(10))
print(xs[2:5], xs[-3:], xs[:-7], xs[::3], xs[::-1], xs[8:2:-2], xs[100:], xs[-100:3], xs[5:2])
xs[2:4] = "abc"; print(xs)
xs[::4] = [100, 200, 300]; print(xs)
try: xs[::4] = [1]
except ValueError as e: print(e)
try: xs[1:2] = 5
except TypeError as e: print(e)
del xs[::2]; print(xs)
del xs[1:3]; print(xs)
xs[1:1] = [7, 8, 9]; print(xs)
xs[len(xs):] = [0]; print(xs)
xs[:] = []; print(xs)
for bad in ("a", 1.0, None):
    try: [1, 2][bad]
    except TypeError as e: print(e)
    try: (1, 2)[bad]
    except TypeError as e: print(e)
    try: "ab"[bad]
    except TypeError as e: print(e)
try: [1][5]
except IndexError as e: print(e)
try: [][0] = 1
except IndexError as e: print(e)
try: del [][0]
except IndexError as e: print(e)
try: (1,)[0] = 2
except TypeError as e: print(e)
try: "abc"[0] = "x"
except TypeError as e: print(e)
try: [1, 2][::0]
except ValueError as e: print(e)
try: [1, 2]["a":]
except TypeError as e: print(e)
class I:
    def __init__(self, n): self.n = n
    def __index__(self): print("index", self.n); return self.n
print([1, 2, 3][I(1)], "abcdef"[I(1):I(4)], (1, 2, 3)[:I(-1)])
sl = slice(1, 10, 2)
print(sl.indices(5), sl.start, sl.stop, sl.step, sl == slice(1, 10, 2), repr(sl))
print("hello"[sl], range(20)[sl], b"0123456789"[sl], bytearray(b"abcdef")[sl])
try: slice(1, 2, 0).indices(3)
except ValueError as e: print(e)
try: hash(slice(1))
except TypeError as e: print(e)
b = bytearray(b"hello"); b[1:3] = b"EYYY"; print(b); del b[::2]; print(b)
try: b[0] = 300
except ValueError as e: print(e)
m = memoryview(b"abcdef"); print(bytes(m[1:4]), m[::-1].tolist())
print(slice(None), slice(3), slice(1, 2))
class Seq:
    def __len__(self): return 5
    def __getitem__(self, i):
        if isinstance(i, slice): return list(range(*i.indices(len(self))))
        if i < 0: i += 5
        if not 0 <= i < 5: raise IndexError(i)
        return i * 10
print(Seq()[1:3], Seq()[-1], list(Seq()), 30 in Seq(), list(reversed(Seq())))

def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for x in ([1, 300], [1, "a"], ["a"], [300, "a"], [-1], (1, 2), (1, 300.5), [1.5], {1, 2}, range(3), iter([1, 2]), [True], "ab", "", 5, None, b"ab", bytearray(b"c"), [[]], [2**70], ["a", 300]):
    show(lambda: int.from_bytes(x, "little"))
    show(lambda: bytes(x))
    show(lambda: bytearray(x))
    def ext():
        b = bytearray(b"z"); b.extend(x); return b
    show(ext)
    def sl():
        b = bytearray(b"zzz"); b[1:2] = x; return b
    show(sl)
    def ad():
        b = bytearray(b"zzz"); b += x; return b
    show(ad)
    show(lambda: b"".join(x))
class I:
    def __init__(self, v): self.v = v
    def __index__(self):
        print("index", self.v)
        return self.v
class F:
    def __index__(self): return 2.5
class J:
    def __int__(self): return 5
def gen():
    yield 1
    print("one")
    yield 300
    print("never")
for x in ([I(1), I(300), I(2)], [F()], [J()], [I(3), 5], (i for i in [1, 2, 999, "x"]), (v for v in (1, None))):
    show(lambda: bytes(x))
    show(lambda: bytearray(x))
    def ext():
        b = bytearray(b"z"); b.extend(x); return b
    show(ext)
    def sl():
        b = bytearray(b"zzz"); b[1:2] = x; return b
    show(sl)
show(lambda: bytes(gen()))
show(lambda: bytearray(gen()))
def ext2():
    b = bytearray(b"z"); b.extend(gen()); return b
show(ext2)

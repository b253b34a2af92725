def show(f):
    try:
        print(str(f()).split(" at 0x")[0])
    except Exception as e:
        print(type(e).__name__, e)
class G:
    def __getitem__(self, k): return k * 2
class P: pass
for x in ({1}, frozenset(), {"x": 3}, [1], (1,), "s", b"s", 5, None, 2.5, G(), P(), range(3), iter([1]), {"x": 1}.keys(), bytearray(b"q"), slice(1), (i for i in [1]), set(), memoryview(b"ab")):
    show(lambda: "%(x)s" % x)
    show(lambda: "a" % x)
    show(lambda: "%s" % x if not isinstance(x, (tuple, G, P)) and "object" not in repr(x) else 0)
    show(lambda: b"%(x)s" % x)
    show(lambda: b"a" % x)
    show(lambda: "%s %(x)s" % x)
    show(lambda: "%(x)s %s" % x)
    show(lambda: "%d" % x)

"""What signed=, strict=, reverse=, keepends= and flush= take: anything that has a truth."""

class T:
    def __bool__(self): print("asked"); return True
class L:
    def __len__(self): return 0
class X:
    def __bool__(self): raise ValueError("no")
def f(v):
    for g in (lambda: sorted([1, 3, 2], reverse=v), lambda: "a\nb".splitlines(v), lambda: list(zip([1], [2], strict=v)), lambda: (5).to_bytes(2, "big", signed=v), lambda: int.from_bytes(b"\xff", signed=v), lambda: print(1, flush=v), lambda: b"a\nb".splitlines(keepends=v)):
        try: print(g())
        except Exception as e: print(type(e).__name__, e)
    a = [1, 3, 2]
    try: a.sort(reverse=v); print(a)
    except Exception as e: print(type(e).__name__, e)
for v in (1, 0, "x", "", [], [1], None, 2.5, T(), L(), X(), 10**30):
    f(v)
print(sorted([1, 2], reverse=1), "a\n".splitlines(5), sorted([1, 2], reverse="yes"), sorted([1, 2], reverse=None), (5).to_bytes(2, "big", signed=3))
print(list(zip([1], [2], strict=(1,))))
try: print(sorted([1], reverse=X()))
except ValueError as e: print(e)
print(int.from_bytes(b"\x01\x02", "big", signed=True), int.from_bytes([1, 2], signed=False), int.from_bytes(bytearray(b"a")), (5).to_bytes(length=2, byteorder="little", signed=True))
for f in (lambda: int.from_bytes("ab", signed=True), lambda: int.from_bytes(5), lambda: int.from_bytes(None, signed=1), lambda: (-1).to_bytes(2), lambda: (300).to_bytes(1, signed=1), lambda: (3).to_bytes("a"), lambda: (3).to_bytes(1, 5), lambda: (3).to_bytes(1, "x", signed=[])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

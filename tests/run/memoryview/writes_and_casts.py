# memoryview: of bytes, bytearrays and arrays; slices that write through, casts, comparisons, releasing, errors.
from array import array


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


data = bytearray(b"abcdefgh")
view = memoryview(data)
print(len(view), view[0], view[-1], view[2:4].tobytes(), view[::-1].tobytes(), view[::3].tolist(), view.nbytes, view.itemsize, view.format, view.ndim, view.shape, view.strides, view.readonly, view.contiguous, view.c_contiguous, view.f_contiguous, view.suboffsets, view.obj is data)
view[0] = 65
view[1:3] = b"BC"
view[::4] = b"xy"
print(data, bytes(view), view.hex(), view.hex(":"), list(view)[:3], 98 in view, view == data, view == b"xBCdyfgh", view != bytes(8))
attempt("range", lambda: view.__setitem__(0, 256))
attempt("text", lambda: view.__setitem__(0, "a"))
attempt("byte", lambda: view.__setitem__(0, b"a"))
attempt("size", lambda: view.__setitem__(slice(0, 2), b"abc"))
attempt("index", lambda: view[8])
attempt("index text", lambda: view["a"])
attempt("set far", lambda: view.__setitem__(99, 1))
attempt("delete", lambda: view.__delitem__(0))
print(data)
read = memoryview(b"xyz")
attempt("write", lambda: read.__setitem__(0, 1))
print(read.readonly, hash(read) == hash(b"xyz"), view.toreadonly().readonly, {read: 1}[b"xyz"])
attempt("hash", lambda: hash(view))
for wrong in ("text", 5, None, [1], (1,)):
    attempt(repr(wrong), lambda: memoryview(wrong))
numbers = array("i", [1, 2, 3, 4])
of = memoryview(numbers)
print(of.format, of.itemsize, of.nbytes, len(of), of[1], of[1:3].tolist(), of.tobytes().hex(), of == numbers, of == memoryview(array("d", [1, 2, 3, 4])))
of[0] = -5
print(numbers, of.cast("B")[0], of.cast("B").cast("h").tolist()[:2])
attempt("float in int", lambda: of.__setitem__(0, 1.5))
attempt("large", lambda: of.__setitem__(0, 2 ** 31))
attempt("cast", lambda: of.cast("d"))
attempt("cast letter", lambda: of.cast("B").cast("z"))
attempt("cast size", lambda: memoryview(b"abc").cast("h"))
attempt("cast slice", lambda: view[::2].cast("h"))
c = memoryview(b"abcd").cast("c")
print(c[0], c.tolist(), memoryview(b"\0\1").cast("?").tolist(), memoryview(b"\0\0\x80?").cast("f")[0])
with memoryview(bytearray(b"ab")) as inside:
    print(inside[0])
attempt("after with", lambda: inside[0])
attempt("after with len", lambda: len(inside))
print(repr(inside)[:20])
view.release()
view.release()
attempt("released", lambda: view.tobytes())
data.append(33)
print(data, bytes(memoryview(data)[-2:]), b"".join([memoryview(b"a"), b"b"]), b"abc".startswith(memoryview(b"ab").tobytes()), int.from_bytes(memoryview(b"\1\2"), "big"), memoryview(b"ab") == memoryview(bytearray(b"ab")), sorted(memoryview(b"cab")), bytearray(memoryview(b"xy")))
nested = memoryview(memoryview(b"abcdef")[1:5])[1:3]
print(nested.tobytes(), nested.obj)
attempt("order", lambda: memoryview(b"a") < memoryview(b"b"))
attempt("add", lambda: memoryview(b"a") + b"b")

"""memoryview: slices of every step, writing through, casts, comparing, formats, errors, release."""

from array import array


def attempt(label, call):
    try:
        print(label, "->", call())
    except (TypeError, ValueError, IndexError, NotImplementedError, BufferError) as error:
        print(label, "->", type(error).__name__ + ":", error)


data = bytearray(range(10))
view = memoryview(data)
print(view[3], view[-1], len(view), view.nbytes, view.itemsize, view.format, view.ndim, view.shape, view.strides, view.readonly, view.contiguous, view.c_contiguous)
for start in (None, -12, -3, 0, 4, 12):
    for stop in (None, -12, -2, 3, 12):
        for step in (None, -2, -1, 1, 3):
            part = view[start:stop:step]
            assert bytes(part) == bytes(data[start:stop:step]) and part.tolist() == list(data[start:stop:step])
part = view[2:8:2]
part[0] = 99
part[-1] = 77
print(data, part.tolist(), part.strides, part.shape, part.contiguous, part[::-1].tolist(), bytes(part[1:]), part.hex(), view.hex(" ", 2))
view[0:3] = b"abc"
view[3:5] = memoryview(b"xy")
print(data)
attempt("length", lambda: view.__setitem__(slice(0, 3), b"ab"))
attempt("large", lambda: view.__setitem__(0, 256))
attempt("negative", lambda: view.__setitem__(0, -1))
attempt("kind", lambda: view.__setitem__(0, "a"))
attempt("bytes", lambda: view.__setitem__(0, b"a"))
attempt("index", lambda: view[10])
attempt("index", lambda: view["a"])
attempt("delete", lambda: view.__delitem__(0) if hasattr(view, "__delitem__") else "none")
frozen = memoryview(b"frozen")
attempt("readonly", lambda: frozen.__setitem__(0, 1))
attempt("of text", lambda: memoryview("text"))
attempt("of list", lambda: memoryview([1]))
attempt("of int", lambda: memoryview(5))
print(hash(frozen) == hash(b"frozen"), frozen == b"frozen", frozen == bytearray(b"frozen"), frozen != b"x", frozen == "frozen", memoryview(b"a") == memoryview(bytearray(b"a")))
attempt("hash", lambda: hash(view))
attempt("order", lambda: frozen < b"z")
print(102 in frozen, list(frozen)[:2], list(reversed(frozen))[0], [i for i, b in enumerate(frozen) if b == 111], bytes(frozen), bytearray(frozen[2:]), frozen.tobytes(), sum(frozen))
numbers = array("i", [1, -2, 3])
ints = memoryview(numbers)
ints[1] = 500
print(ints.format, ints.itemsize, ints.nbytes, ints.tolist(), numbers, ints[::-1].tolist(), ints.cast("B")[4:8].tolist(), len(ints.cast("B")))
attempt("set", lambda: ints.__setitem__(0, 2**31))
attempt("set", lambda: ints.__setitem__(0, 1.5))
words = memoryview(bytearray(8)).cast("H")
words[0] = 258
words[3] = 65535
print(words.tolist(), words.tobytes(), words.cast("B").tolist(), words.format, words.shape)
signed = memoryview(bytearray(b"\xff\x80\x7f\x00")).cast("b")
print(signed.tolist(), memoryview(b"\x00\x00\x80\x3f").cast("f").tolist(), memoryview(bytes(8)).cast("d")[0], memoryview(b"ab").cast("c").tolist(), memoryview(b"\x01\x00").cast("?").tolist())
attempt("cast size", lambda: memoryview(bytes(7)).cast("H"))
attempt("cast kind", lambda: memoryview(bytes(8)).cast("x"))
attempt("cast twice", lambda: memoryview(bytes(8)).cast("H").cast("I"))
print(memoryview(array("h", [1, 2])) == memoryview(array("i", [1, 2])), memoryview(array("d", [1.0])) == memoryview(array("b", [1])), memoryview(b"\1") == memoryview(array("b", [1])))
with memoryview(b"abc") as inside:
    print(inside[0], inside.obj)
attempt("released", lambda: inside[0])
attempt("released", lambda: len(inside))
print(view.toreadonly().readonly, view.obj is data)


def swap_halves(buffer):
    view = memoryview(buffer)
    half = len(view) // 2
    left = bytes(view[:half])
    view[: len(view) - half] = view[half:].tobytes()
    view[len(view) - half :] = left
    return buffer


print(swap_halves(bytearray(b"leftright!")), swap_halves(bytearray(b"ab")))

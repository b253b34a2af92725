"""`memoryview`: of bytes, bytearrays and arrays; slices that write through, casts, equality, release, every refusal."""

from array import array


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


data = bytearray(b"abcdefgh")
view = memoryview(data)
print(view[0], view[-1], view[1:4].tobytes(), view[::-1].tobytes(), view[::3].tolist(), len(view), list(view[:2]), 97 in view)
print(view.nbytes, view.itemsize, view.format, view.ndim, view.shape, view.strides, view.readonly, view.contiguous, view.c_contiguous)
view[0] = 65
view[1:3] = b"BC"
view[-2:] = memoryview(b"GH")
print(data, view.tobytes(), bytes(view), view.hex(), view.hex("-", 2), view.obj is data)
part = view[2:6]
part[0] = ord("z")
print(data, part.tobytes(), part.obj is data, part[1:][1:].tobytes(), part.strides, view[::2].strides, view[::2].contiguous)
attempt("length", lambda: view.__setitem__(slice(0, 2), b"xyz"))
attempt("value", lambda: view.__setitem__(0, 256))
attempt("negative", lambda: view.__setitem__(0, -1))
attempt("type", lambda: view.__setitem__(0, "a"))
attempt("bytes", lambda: view.__setitem__(0, b"a"))
attempt("index", lambda: view[8])
attempt("index", lambda: view[-9])
attempt("key", lambda: view["a"])
fixed = memoryview(b"abc")
attempt("readonly", lambda: fixed.__setitem__(0, 1))
attempt("str", lambda: memoryview("abc"))
attempt("none", lambda: memoryview())
attempt("list", lambda: memoryview([1]))
print(fixed == b"abc", fixed == bytearray(b"abc"), fixed == "abc", fixed != b"abd", memoryview(b"ab") == fixed[:2], hash(fixed) == hash(b"abc"))
attempt("hash", lambda: hash(view))
attempt("order", lambda: fixed < fixed)
numbers = memoryview(array("i", [1, -2, 300]))
print(numbers.format, numbers.itemsize, numbers.nbytes, numbers.tolist(), numbers[1], numbers[1:].tolist(), numbers == array("i", [1, -2, 300]))
print(numbers == memoryview(array("h", [1, -2, 300])), numbers == [1, -2, 300], len(numbers), numbers.shape)
raw = numbers.cast("B")
print(raw[:4].tolist(), len(raw), raw.cast("i").tolist(), raw.cast("I")[1], raw.cast("h").tolist())
words = memoryview(bytearray(8)).cast("H")
words[0] = 513
words[3] = 65535
print(words.tolist(), words.tobytes(), words.cast("B").cast("Q")[0])
floats = memoryview(bytearray(16)).cast("d")
floats[0] = 1.5
floats[1] = 2
print(floats.tolist(), floats.format, floats.cast("B").hex())
chars = memoryview(b"hey").cast("c")
print(chars[0], chars.tolist(), memoryview(b"\x00\x01\x02").cast("?").tolist(), memoryview(b"\xff").cast("b")[0])
attempt("cast size", lambda: memoryview(b"abc").cast("h"))
attempt("cast between", lambda: numbers.cast("h"))
attempt("cast format", lambda: memoryview(b"ab").cast("zz"))
attempt("cast steps", lambda: view[::2].cast("H"))
attempt("float into int", lambda: words.__setitem__(0, 1.5))
attempt("range", lambda: words.__setitem__(0, 65536))
attempt("text into float", lambda: floats.__setitem__(0, "a"))
with memoryview(data) as m:
    print(m[0])
attempt("released", lambda: m[0])
attempt("released", lambda: len(m))
attempt("released", lambda: m.tobytes())
print(repr(m).startswith("<released memory at"), repr(view).startswith("<memory at"))
view.release()
view.release()
data[0] = 33
print(data, memoryview(b"").tolist(), memoryview(b"ab").toreadonly().readonly, memoryview(memoryview(b"ab"))[1])
print(b"".join([memoryview(b"x"), b"y"]), bytearray(memoryview(b"ab")), b"abc".startswith(memoryview(b"ab").tobytes()), int.from_bytes(memoryview(b"\x01\x00"), "big"))
total = 0
for byte in memoryview(b"\x01\x02\x03"):
    total += byte
print(total, sum(memoryview(b"\x05\x06")), sorted(memoryview(b"cab")), list(reversed(memoryview(b"ab"))), max(memoryview(b"\x01\x09")))

"""What changes a bytearray, done right and done wrong."""


def attempt(name, action):
    try:
        result = action()
        print(name, "->", repr(result), data)
    except Exception as error:
        print(name, "!", type(error).__name__, error, data)


def store(index, value):
    data[index] = value


def remove(index):
    del data[index]


def add(value):
    global data
    data += value


def times(value):
    global data
    data *= value


data = bytearray(b"abcdef")
for v in (1, 255, 256, -1, True, "a", b"a", None, 1.5, [1]):
    data = bytearray(b"abc")
    attempt(f"append {v!r}", lambda: data.append(v))
    attempt(f"insert {v!r}", lambda: data.insert(1, v))
    attempt(f"remove {v!r}", lambda: data.remove(v))
    attempt(f"[0] = {v!r}", lambda: store(0, v))
    attempt(f"[-1] = {v!r}", lambda: store(-1, v))
    attempt(f"pop {v!r}", lambda: data.pop(v))
    attempt(f"del {v!r}", lambda: remove(v))
    attempt(f"*= {v!r}", lambda: times(v if v != 255 and v != 256 else 2))
for v in (b"xy", bytearray(b"z"), memoryview(b"mn"), [1, 2], (3,), range(3), "ab", 5, None, [300], ["a"], {7: 1}, iter([8, 9])):
    shown = type(v).__name__
    data = bytearray(b"abcdef")
    attempt(f"extend {shown}", lambda: data.extend(v))
    data = bytearray(b"abcdef")
    attempt(f"+= {shown}", lambda: add(v))
    data = bytearray(b"abcdef")
    attempt(f"[1:3] = {shown}", lambda: store(slice(1, 3), v))
    data = bytearray(b"abcdef")
    attempt(f"[::2] = {shown}", lambda: store(slice(None, None, 2), v))
data = bytearray(b"abcdef")
attempt("[::2] three", lambda: store(slice(None, None, 2), b"xyz"))
attempt("[::-1]", lambda: store(slice(None, None, -1), data))
attempt("[4:2]", lambda: store(slice(4, 2), b"--"))
attempt("del [::3]", lambda: remove(slice(None, None, 3)))
attempt("del [1:2]", lambda: remove(slice(1, 2)))
attempt("del 9", lambda: remove(9))
attempt("[9] =", lambda: store(9, 1))
attempt("['a'] =", lambda: store("a", 1))
attempt("pop 9", lambda: data.pop(9))
attempt("pop", lambda: data.pop())
attempt("pop -1", lambda: data.pop(-1))
attempt("insert far", lambda: data.insert(100, 33))
attempt("insert before", lambda: data.insert(-100, 34))
attempt("reverse", lambda: data.reverse())
attempt("copy", lambda: data.copy() is data)
attempt("clear", lambda: data.clear())
attempt("pop empty", lambda: data.pop())
attempt("remove empty", lambda: data.remove(5))
attempt("hash", lambda: hash(data))

"""`int` and `float` of texts, bytes and what is neither, with every base; `replace` with parts of several kinds."""

def t(f, *a):
    try: print(repr(f(*a)))
    except Exception as e: print(type(e).__name__, e)
for x in (b"12", bytearray(b" 7 "), "0x1f", b"zz", 3.5, None, [1], b"", "é", True, b"1_0"):
    t(int, x)
    for b in (0, 2, 16, 36, 37, 1, -1):
        t(int, x, b)
    t(float, x)
t(int, "10", "3")
t(int, b"10", 2.0)
t(complex, b"1")
t(bytes.replace, b"aXbX", bytearray(b"X"), memoryview(b"--"))
for o, n, c in [(b"X", b"y", 1), ("X", b"y", 1), (b"X", 5, 1), (b"X", b"y", "z"), (bytearray(b"a"), b"", -1)]:
    t(b"aXbXa".replace, o, n, c)
    t(bytearray(b"aXbXa").replace, o, n, c)
    t("aXbXa".replace, o, n, c)

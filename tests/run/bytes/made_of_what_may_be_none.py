# What is made of bytes() and bytearray() of a value that may be None.
def f(a: int | None, b: list[int] | None):
    for make in (lambda: bytes(a), lambda: bytearray(a), lambda: bytes(b), lambda: bytearray(b)):
        try:
            print(make())
        except Exception as e:
            print(type(e).__name__, e)
    try:
        print(bytes(a))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(bytearray(b))
    except Exception as e:
        print(type(e).__name__, e)


f(None, None)
f(3, [1, 2])
f(-1, [256])
f(None, [])

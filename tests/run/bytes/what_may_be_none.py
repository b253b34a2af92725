def g(n):
    return [None, b"a", bytearray(b"b"), 97][n]
def f(n, m):
    x = None
    if n:
        x = b"a"
    y = None
    if m:
        y = bytearray(b"a")
    for z in (x, y, x or y):
        for h in (lambda: z in b"ab", lambda: b"ab".find(z), lambda: b"ab" + z, lambda: b"ab".replace(z, b"x"), lambda: bytearray(b"ab").join([z]), lambda: b"ab".split(z), lambda: b"ab".startswith(z), lambda: b"ab".partition(z), lambda: b"ab".strip(z), lambda: b"ab" < z, lambda: b"ab".removeprefix(z), lambda: bytearray(b"ab").extend(z)):
            try:
                print(h())
            except Exception as e:
                print(type(e).__name__, e)
    try: print(x in b"ab")
    except Exception as e: print(type(e).__name__, e)
    try: print(b"ab".find(x))
    except Exception as e: print(type(e).__name__, e)
    try: print(b"ab" + x)
    except Exception as e: print(type(e).__name__, e)
    try: print(b"ab".split(x))
    except Exception as e: print(type(e).__name__, e)
    try: print(b"ab".partition(x))
    except Exception as e: print(type(e).__name__, e)
    try: print(b"ab".strip(x))
    except Exception as e: print(type(e).__name__, e)
    try: print(b"ab".removeprefix(x))
    except Exception as e: print(type(e).__name__, e)
    try: print(y in b"ab")
    except Exception as e: print(type(e).__name__, e)
    try: print(b"ab".split(y))
    except Exception as e: print(type(e).__name__, e)
    try: print(b"ab" + y)
    except Exception as e: print(type(e).__name__, e)
    try: print(b"ab".startswith(y))
    except Exception as e: print(type(e).__name__, e)
    try: print(b"ab".removeprefix(y))
    except Exception as e: print(type(e).__name__, e)
class I:
    def __index__(self): return 97
print(I() in b"ab", I() in bytearray(b"ab"), b"ab".find(I()))
for n in (0, 1):
    for m in (0, 1):
        f(n, m)
for n in range(4):
    try: print(g(n) in b"ab")
    except Exception as e: print(type(e).__name__, e)
def f(a, b):
    x = None
    if a:
        x = 3
    if b == 2:
        x = (x or None)
    y = -1
    try:
        print((x or y) in b"")
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(x in b"")
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(x in bytearray(b""))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(b"a".find(x))
    except Exception as e:
        print(type(e).__name__, e)
for a in (0, 1):
    for b in (0, 2):
        f(a, b)

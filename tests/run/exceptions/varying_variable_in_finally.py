def g():
    x = {}
    try:
        return x
    finally:
        x = 2
        print("x is", x)
print(g())

def h(n):
    x = []
    try:
        x.append(n)
        x = n // (n - 3)
        if n > 4:
            x = 1.5
            raise ValueError(n)
        x = "text"
        x = 10 ** 30 // (n - 4)
        x = None
    except (ValueError, ZeroDivisionError) as e:
        print("caught", repr(e), "x is", repr(x))
    finally:
        print("finally", x)
    return x
for n in range(7):
    print(h(n))

def outer(n):
    x = "a"
    try:
        try:
            x = n * 2.5
            [1, 2, 3][n]
            x = [n]
            {1: 2}[n]
            x = 2 ** 70 * n
            "abc"[n + 5]
        finally:
            print("inner", x)
    except LookupError as e:
        x = (repr(e), x)
    return x
print(outer(0), outer(1), outer(2), outer(5))

def f(n):
    out = []
    try:
        try:
            out.append("try")
            if n == 0:
                raise ValueError
        except ValueError:
            out.append("except")
            if n == 0:
                raise KeyError("from handler")
        else:
            out.append("else")
            if n == 1:
                raise ValueError("from else")
        finally:
            out.append("finally")
            if n == 3:
                raise TypeError("from finally")
    except Exception as e:
        out.append(f"{type(e).__name__}({e})")
    return out


for n in range(4):
    print(n, f(n))


def g():
    try:
        return f(0)
    finally:
        print("g finally")


print(g())

def f(n):
    if n == 0:
        raise IndexError("bottom")
    return f(n - 1)


f(6)

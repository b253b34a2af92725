def g(a, a):
    return a


print(g(b=1, b=2))

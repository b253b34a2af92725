def f(a, b=1, c):
    return a


def g(a, a):
    return a


f(a=1, 2)
f(x=1, x=2)

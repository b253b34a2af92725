def f():
    x = 1
    global x
    return x


def g(x):
    global x


def h():
    nonlocal x

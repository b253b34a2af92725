def f():
    return 1


print(f())


def f(x=5):
    return x * 2


print(f(), f(4))
if f() > 5:

    def g():
        return "big"

else:

    def g():
        return "small"


print(g())
old = f


def f():
    return "third " + str(old(1))


print(f())

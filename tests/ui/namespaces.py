def f(flag):
    if flag:
        value = 1
    return locals()


class C:
    names = dir()


globals()["x" + str(1)] = f(1)

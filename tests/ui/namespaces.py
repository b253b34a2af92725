def f(flag):
    if flag:
        value = 1
    return locals()


class C:
    names = dir()


globals()["x"] = f(1)

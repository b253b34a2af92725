def f(flag):
    if flag:
        value = 1
    return locals()


globals()["x" + str(1)] = f(1)

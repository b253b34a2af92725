return 1
break


def f():
    continue


class A:
    return 2


x = yield 1

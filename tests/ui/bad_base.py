def make():
    return 1


class A(make):
    pass


class B(make()):
    pass

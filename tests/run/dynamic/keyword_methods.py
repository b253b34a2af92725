class A:
    def __init__(self, f):
        self.f = f

    def m(self, a, b=2, *, c=3):
        return ("A", a, b, c)


class B:
    def __init__(self, f):
        self.f = f

    def m(self, a, **kw):
        return ("B", a, kw)


for x in [A(lambda v, k=1: v + k), B(lambda v, k=1: v * k), 5, "a b"]:
    try:
        print(x.m(1, b=5), x.f(3), x.f(3, k=4))
        print(x.m(1, c=5))
        print(x.m(a=1))
        print(x.m(1, d=5))
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
    try:
        print(x.split(sep=" ", maxsplit=1))
    except AttributeError as e:
        print(e)

def log(f):
    def w(self, *a):
        print("log")
        return f(self, *a)
    return w
class A:
    def __init__(self): self.v = 1
    @property
    @log
    def p(self): return self.v
    @classmethod
    @log
    def c(cls): return cls.__name__
    @staticmethod
    @log
    def s(x): return x
    @log
    def m(self, y): return y
a = A()
print(a.p, A.c(), A.s(3), a.m(4))

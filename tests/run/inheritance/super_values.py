class A:
    @property
    def p(self): return 1
    x = 5
    def m(self): return "A.m"
class B(A):
    @property
    def p(self): return super().p + 1
    def g(self): return super().x
    def m(self):
        f = super().m
        return "B" + f()
    def n(self):
        return super(B, self).m()
b = B()
print(b.p, b.g(), b.m(), b.n())

"""`super(C, x)` inside and outside of classes, and what it says of other objects."""

class A:
    def __init__(self, x):
        self.x = x
    def m(self):
        return ("A.m", self.x)
    @classmethod
    def make(cls, x):
        return cls(x)
    @staticmethod
    def st(y):
        return y * 2
    @property
    def p(self):
        return self.x + 1
    v = 10
class B(A):
    v = 20
    def __init__(self, x, y):
        super(B, self).__init__(x)
        self.y = y
    def m(self):
        s = super()
        return ("B.m", s.m(), s.p, s.v, s.st(4))
    @classmethod
    def make(cls, x, y=5):
        obj = super(B, cls).make.__func__(lambda q: cls(q, y), x)
        return obj
    @property
    def p(self):
        return super().p * 100
class C(B):
    def m(self):
        f = super().m
        return ("C", f(), super(B, self).m(), super(C, self).v, super(B, self).v)
c = C(1, 2)
print(c.m())
print(c.p)
print(super(C, c).m())
print(super(B, c).m())
print(super(B, c).p)
print(C.make(7).m())
def outside(o):
    return super(B, o).m()
print(outside(c), outside(B(3, 4)))
try:
    super(B, A(1)).m()
except TypeError as e:
    print(e)
try:
    super(C, c).nope
except AttributeError as e:
    print(e)
print(super(B, c).__thisclass__.__name__, super(B, c).__self_class__.__name__, super(B, c).__self__ is c)
class D(C):
    def m(self):
        def inner():
            return super(D, self).m()
        g = [super(D, self).x2() for _ in range(1)] if hasattr(self, 'x2') else []
        return inner(), g
print(D(1, 2).m())
class E:
    def __init__(self):
        print("E init")
        super().__init__()
class F:
    def __init__(self):
        print("F init")
        super(F, self).__init__()
class G(E, F):
    def __init__(self):
        E.__init__(self)
        F.__init__(self)
        super(E, self).__init__()
G()

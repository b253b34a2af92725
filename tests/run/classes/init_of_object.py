class A:
    def __init__(self, **k):
        self.a = k.pop("a", 0)
        super().__init__(**k)
class B:
    def __init__(self, *a):
        super().__init__(*a)
class C:
    def __init__(self, x):
        super().__init__(x)
class D:
    def __init__(self, x):
        object.__init__(self)
        self.x = x
class E:
    def __new__(cls, *a, **k):
        return super().__new__(cls)
    def __init__(self, *a):
        super().__init__()
        self.a = a
class F:
    def __init__(self, v):
        super().__init__(v=v)
class G:
    pass
class H(G):
    def __init__(self, v):
        super().__init__(v)
def t(f):
    try:
        print(f())
    except TypeError as e:
        print("TypeError", e)
t(lambda: A(a=1).a)
t(lambda: A(a=1, z=2).a)
t(lambda: type(B()).__name__)
t(lambda: B(1))
t(lambda: C(1))
t(lambda: D(1).x)
t(lambda: E(1, 2).a)
t(lambda: F(1))
t(lambda: H(1))
t(lambda: G(1))
t(lambda: G(x=1))
t(lambda: object(1))

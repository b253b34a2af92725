def trace(f):

    def inner(self, *args):
        print('call', f.__name__, args)
        return f(self, *args)
    return inner

def twice(n):

    def deco(f):

        def inner(*a):
            return [f(*a) for _ in range(n)]
        return inner
    return deco

class A:

    def __init__(self, v):
        self.v = v

    @trace
    def add(self, n):
        return self.v + n

    @twice(2)
    def get(self):
        return self.v

    @staticmethod
    @twice(3)
    def st(x):
        return x

    @classmethod
    def make(cls, v):
        return cls(v)
a = A(3)
print(a.add(4), a.get(), A.st(1), A.make(8).get(), A.add(a, 1))

class B(A):

    @trace
    def add(self, n):
        return super().add(n) * 10
print(B(1).add(2))
bound = B(2).add
print(bound(3))
for o in [A(1), B(1)]:
    print(o.add(1), o.get())
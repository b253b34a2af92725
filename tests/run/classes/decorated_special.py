import functools
def trace(f):
    @functools.wraps(f)
    def w(*a):
        print("call", f.__name__)
        return f(*a)
    return w
class A:
    def __init__(self, v): self.v = v
    @trace
    def __add__(self, o): return self.v + o
    @trace
    def __len__(self): return 3
    @trace
    def __str__(self): return "A"
    @trace
    def __getitem__(self, i): return i
    @trace
    def __eq__(self, o): return True
a = A(1)
print(a + 2, len(a), str(a), a[5], a == 3)

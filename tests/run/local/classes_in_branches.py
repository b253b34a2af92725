"""Classes in two branches, and a factory whose copies show the same names in tracebacks."""
import sys
class A:
    def who(self): return "A"
class B:
    def who(self): return "B"
if sys.maxsize < 5:
    class C(A):
        def me(self): return "C" + self.who()
else:
    class C(B):
        def me(self): return "C" + self.who()
print(C().me(), C.__mro__[1].__name__, isinstance(C(), B))
def f(flag):
    if flag:
        class D(A):
            pass
    else:
        class D(B):
            pass
    return D().who()
print(f(True), f(False))

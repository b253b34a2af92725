"""What things are, their documentation, and how their parameters are written."""

import inspect
def f(a, b=2, *c, d, e="x", **g):
    """Doc.

       More.
    """
def g(a, /, b, *, c=3): yield a
async def h(): pass
class C:
    "A class."
    def __init__(self, x, y=1): self.x = x
    def m(self, k): return k
    @staticmethod
    def s(): pass
print(inspect.isfunction(f), inspect.isfunction(C), inspect.isclass(C), inspect.isclass(1), inspect.ismethod(C(1).m), inspect.ismethod(C.m), inspect.isbuiltin(len))
print(inspect.isgeneratorfunction(g), inspect.isgeneratorfunction(f), inspect.iscoroutinefunction(h), inspect.isgenerator(g(1, 2)))
print(inspect.getdoc(f)); print(inspect.getdoc(C))
print(inspect.cleandoc("  a\n    b\n    c\n\n"))
print(inspect.signature(f)); print(inspect.signature(g)); print(inspect.signature(h))
print(inspect.signature(C)); print(inspect.signature(C(1).m)); print(inspect.signature(lambda x, *y: x))
sig = inspect.signature(f)
for name, p in sig.parameters.items(): print(name, p.default is inspect.Parameter.empty, p.annotation is p.empty, str(p))
print(sig.return_annotation is sig.empty, list(sig.parameters))

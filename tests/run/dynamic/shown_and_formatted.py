class Base:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"{type(self).__name__}({self.n})"
class A(Base): pass
class B(Base):
    def __str__(self): return "b" + str(self.n)
class C(B):
    def __format__(self, spec): return spec + str(self)
things = [A(1), B(2), C(3), None, 4, "five"]
for t in things:
    print(t, f"{t}", f"{t!r}", f"{t!s:>4}", "%s %r" % (t, t), "{} {!r}".format(t, t), [t], str(t))
    try:
        print(f"{t:>5}")
    except TypeError as e:
        print(e)

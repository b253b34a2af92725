# What functions say of themselves.
def f(a, b=2, *args, c, d=4, **kw) -> int:
    """Docs of f."""
    return 1


def g():
    pass


lam = lambda x: x


class K:
    def m(self, x=1):
        "m docs"

    @staticmethod
    def s():
        pass

    @classmethod
    def c(cls):
        pass


def outer():
    def inner():
        pass

    return inner


print(f.__name__, f.__qualname__, f.__doc__, f.__module__)
print(g.__doc__, lam.__name__, K.m.__name__, K.m.__qualname__, K.m.__doc__)
print(outer().__name__, outer().__qualname__)
print(f.__defaults__, f.__kwdefaults__, g.__defaults__, g.__kwdefaults__, K.m.__defaults__)
print(K().m.__name__, K().m.__self__.__class__.__name__, K.s.__name__, K.c.__name__)
g.count = 0
g.count += 5
print(g.count)
print(f.__code__.co_name if False else "no code")
print(type(f).__name__, type(lam).__name__, type(K().m).__name__, type(len).__name__)
print(type(f) is type(g))
print(callable(f), f == f, f is f, f != g, K.m == K.m)
k = K()
print(k.m == k.m, k.m == K().m)
print(str(f).startswith("<function f at 0x"), repr(lam).startswith("<function <lambda> at 0x"))
print(str(K.m).startswith("<function K.m at 0x"), str(k.m).startswith("<bound method K.m of <"))
print(len, [].append.__name__, str(print))

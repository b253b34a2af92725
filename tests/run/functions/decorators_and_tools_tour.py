"""Decorators with and without arguments, of classes and methods; functools and contextlib together."""
# decorators, functools, contextlib, closures state, recursion
import functools, contextlib, operator
def deco(arg=None, *, k=1):
    def wrap(f):
        @functools.wraps(f)
        def inner(*a, **kw):
            inner.calls += 1
            return f(*a, **kw) * k
        inner.calls = 0
        return inner
    return wrap if not callable(arg) else wrap(arg)
@deco
def one(x): "doc one"; return x
@deco(k=3)
def two(x): return x
print(one(2), two(2), one.__name__, one.__doc__, one.calls, two.calls, one.__wrapped__(5))
class CountCalls:
    def __init__(self, f): functools.update_wrapper(self, f); self.f = f; self.n = 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
    def __get__(self, o, t=None): return self if o is None else functools.partial(self, o)
@CountCalls
def hi(n): return "hi " + n
print(hi("a"), hi("b"), hi.n, hi.__name__)
class K:
    @CountCalls
    def meth(self, x): return (type(self).__name__, x)
    @staticmethod
    def st(x): return x
    @classmethod
    def cl(cls, x): return cls.__name__, x
    @functools.cached_property
    def cp(self): print("compute"); return 7
    @functools.singledispatchmethod
    def sd(self, x): return "base"
    @sd.register
    def _(self, x: int): return "int"
    @sd.register(str)
    def _(self, x): return "str"
k = K(); print(k.meth(1), K.meth.n, k.st(1), K.cl(2), k.cp, k.cp, k.sd(1), k.sd("a"), k.sd(1.5))
@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), fib.cache_info())
@functools.singledispatch
def show(x): return f"obj {x}"
@show.register(list)
def _(x): return f"list {len(x)}"
@show.register
def _(x: int | float): return f"num {x}"
print(show("a"), show([1]), show(1), show(1.5))
@contextlib.contextmanager
def cm(name):
    print("enter", name)
    try: yield name.upper()
    except ValueError as e: print("suppressed", e)
    finally: print("exit", name)
with cm("a") as A, cm("b") as B: print(A, B); raise ValueError("v")
with contextlib.ExitStack() as st:
    st.enter_context(cm("c")); st.callback(print, "cb"); st.push(lambda *e: print("push", e[0]))
with contextlib.suppress(KeyError, IndexError): [][1]
@cm("deco")
def decorated(): print("inside")
decorated()
add = functools.partial(operator.add, 10); print(add(5), add.func, add.args) if 0 else print(add(5), add.args)
print(functools.reduce(lambda a, b: a * b, range(1, 6)), functools.reduce(operator.add, [], "init"))
compose = lambda *fs: functools.reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(lambda x: x + 1, lambda x: x * 2, str)(3))
def memo(f, cache={}):
    def g(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    return g
@memo
def sq(x): print("sq"); return x * x
print(sq(3), sq(3))

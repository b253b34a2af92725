import functools
class A:
    x = 1
    def m(self): return 'm'
class B(A):
    pass
def call(f, *a, **k):
    try:
        return f(*a, **k)
    except (TypeError, AttributeError) as e:
        return type(e).__name__ + ': ' + str(e)
b = B()
print(list(map(callable, [len, 3, A, b, b.m, None])))
print(list(filter(callable, [len, 3])))
print([f(b, 'x') for f in (getattr, hasattr)], [f(b, 'nope') for f in (hasattr,)])
print(call(getattr, b, 'nope'), call(getattr, b, 'nope', 7), call(getattr, b, 3), call(getattr, b))
print(call(hasattr, b, 3), call(hasattr, b))
print(call(setattr, b, 'y', 5), b.y, call(setattr, b, 'y'), call(setattr, 3, 'y', 1))
print(call(delattr, b, 'y'), hasattr(b, 'y'), call(delattr, b, 'y'), call(delattr))
print(call(isinstance, b, A), call(isinstance, b, (int, A)), call(isinstance, 3, int | str), call(isinstance, 3, 3), call(isinstance, 3))
print(call(issubclass, B, A), call(issubclass, B, (int, str)), call(issubclass, 3, A), call(issubclass, B))
print(call(callable), call(callable, 1, 2))
print(call(vars, b), call(vars, 3))
print([n for n in call(dir, b) if not n.startswith('_')])
is_number = functools.partial(isinstance, 3)
print(is_number(int), is_number(str))
fs = {'get': getattr, 'has': hasattr, 'is': isinstance}
print(fs['get'](b, 'm')(), fs['has'](b, 'q'), fs['is'](b, B))
print(getattr, hasattr, isinstance, issubclass, callable, setattr, delattr, vars, dir)
print(getattr.__name__, callable.__name__)
args = (b, 'x')
print(getattr(*args), hasattr(*args), isinstance(*(b, A)), issubclass(*[B, A]))
print(sorted([3, 'a', None], key=callable))
try:
    isinstance(3)
except TypeError as e:
    print(e)
try:
    issubclass(B)
except TypeError as e:
    print(e)
try:
    getattr(b)
except TypeError as e:
    print(e)
try:
    callable(b, 2)
except TypeError as e:
    print(e)
try:
    hasattr(b, name='x')
except TypeError as e:
    print(e)

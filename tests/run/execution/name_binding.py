# What binds names, builtin shadowing, scopes of class bodies, exec order at module level.
print(len("abc"))
len = lambda x: "shadowed"
print(len("abc"))
del len
print(len("abc"))


def local_shadow():
    list = [1, 2]
    str = "s"
    return list, str


print(local_shadow(), list("ab"), str(5))
x = 1


def reads():
    return x


x = 2
print(reads())


class C:
    x = "class x"
    y = x + "!"

    def method(self):
        return x

    z = [x for _ in range(2)]


print(C.y, C().method(), C.z)
for loop in range(2):
    inside = loop
print(loop, inside)
with_value = None
if True:
    conditional = "bound"
print(conditional)
try:
    import math as m
    value = m.floor(1.5)
except ImportError:
    value = None
print(value)
def redefined(): return 1
first = redefined
def redefined(): return 2
print(first(), redefined())
redefined = 3
print(redefined)
print([loop for loop in "ab"], loop)
print((lambda x: x)(99), x)


def args_are_local(x):
    x += 1
    return x


print(args_are_local(10), x)


def default_scope(v=x):
    return v


x = 50
print(default_scope(), x)


def star(*x, **y):
    return x, y


print(star(1, a=2), x)
print(__name__, type(__name__).__name__)


def nested_global():
    x = "local"

    def inner():
        global x
        x = "changed global"
        return x

    return inner(), x


print(nested_global(), x)
class D:
    def f(self): return "f"
    g = f
    f = 5
print(D.f, D().g())
a = b = 1
a, b = b, a + b
print(a, b)
def late(): return defined_later
defined_later = "yes"
print(late())
True_ = True
None_ = None
print(True_, None_)
_ = "underscore"
__ = "two"
print(_, __)
i = 10
squares = {i: i * i for i in range(3)}
print(squares, i)
if (n := 10) > 5: print("walrus", n)
def walrus():
    if any((hit := v) > 2 for v in [1, 2, 3, 4]):
        return hit
print(walrus())

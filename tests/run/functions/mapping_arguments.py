def show(*args, **kw):
    print(args, kw)

def f(a, b=2, *, c=3):
    return (a, b, c)

d = {"b": 5, "c": 6}
print(f(1, **d), f(**{"a": 1, "b": 2}), f(1, **{}))
show(1, **d)
show(**{"x": 1}, y=2)
show(*[1, 2], **d, z=3)
for bad in range(4):
    try:
        if bad == 0:
            f(1, **{"zz": 1})
        elif bad == 1:
            f(1, b=2, **{"b": 1})
        elif bad == 2:
            f(1, **5)
        else:
            f(**{"a": 1}, **{"a": 2})
    except TypeError as e:
        print(e)

def wrapper(func, *args, **kwargs):
    return func(*args, **kwargs)

print(wrapper(f, 1, c=9), wrapper(f, 1, 2), wrapper(show, 3, q=1))

class P:
    def __init__(self, x, y=0):
        self.x = x
        self.y = y
    def m(self, k, **kw):
        return (k, kw)

p = P(**{"x": 1, "y": 2})
print(p.x, p.y, p.m(**{"k": 1, "j": 2}))
print("{a} {b}".format(**{"a": 1, "b": 2}), dict(**{"a": 1}), sorted([3, 1], **{"reverse": True}))
print(int("11", **{"base": 2}))


def noted(x):
    print("arg", x)
    return x


def pos(a, /, b, *rest, c, d=4, **more):
    return (a, b, rest, c, d, more)


kw = {"c": 1, "d": 2, "e": 3}
print(pos(1, 2, 3, **kw), pos(noted(1), **{"b": noted(2)}, c=noted(3)), kw)
print(pos(*[1, 2, 3], **kw), pos(*(1,), **{"b": 9}, **kw, a=5))
for case in range(7):
    try:
        if case == 0:
            pos(**kw)
        elif case == 1:
            pos(1, 2, **{"d": 5})
        elif case == 2:
            f(1, 2, 3, **{"c": 1})
        elif case == 3:
            f(**{"b": 1})
        elif case == 4:
            f(1, **{"a": 1})
        elif case == 5:
            wrong = {1: 2}
            f(1, **wrong)
        else:
            names = {"a": 1}
            f(*[2], **names)
    except TypeError as e:
        print(e)


def keep(func):
    def inner(*args, **kwargs):
        print(sorted(kwargs))
        return func(*args, **kwargs)

    return inner


@keep
def area(w, h=2, *, scale=1):
    return w * h * scale


print(area(3), area(3, 4), area(w=2, h=5), area(3, scale=10))
try:
    area(3, depth=1)
except TypeError as e:
    print(e)

"""Scopes and names: global, nonlocal, class scope, comprehension scope, defaults, del, shadowing builtins."""
x = "global"


def outer():
    x = "outer"

    class C:
        y = x
        x = "class"
        z = [x for _ in range(1)]

        def get(self):
            return x

    def inner():
        nonlocal x
        x = "changed"
        return x

    before = C().get()
    return before, inner(), C().get(), C.x, C.y, C.z


print(outer(), x)


def setter():
    global x, fresh
    x = "set"
    fresh = [1]


setter()
print(x, fresh)
print([x for x in range(3)], x)
fs = []
for i in range(3):
    def f(i=i):
        return i

    fs.append(f)
print([f() for f in fs], i)


def shadow(list):
    return [len for len in list]


print(shadow("ab"), len("abc"))


def deleted():
    v = 1
    del v
    try:
        v
    except UnboundLocalError as e:
        print(e)
    v = 2
    return v


print(deleted())
try:
    del fresh
    fresh
except NameError as e:
    print(e)


def counter():
    total = 0

    def add(n):
        nonlocal total
        total += n
        return total

    add.reset = lambda: None
    return add


c1, c2 = counter(), counter()
print(c1(5), c1(6), c2(1), c1.reset())


class Scope:
    n = 3
    squares = [i * i for i in range(3)]
    twice = staticmethod(lambda v: v * 2)

    def n_of(self, n=n):
        return n, self.n


print(Scope().n_of(), Scope().n_of(4), Scope.squares, Scope.twice(4))


def default_once(acc=[], *, seen={}):
    acc.append(len(acc))
    seen[len(acc)] = True
    return acc, list(seen)


print(default_once(), default_once(), default_once([9]))
try:
    undefined_name
except NameError as e:
    print(e)


def later():
    return defined_later()


def defined_later():
    return "later"


print(later())
if False:
    never = 1
try:
    never
except NameError as e:
    print(e)


def nested():
    def a():
        return b() + 1

    def b():
        return 41

    return a()


print(nested(), (lambda *a, **k: (a, k))(1, *[2], z=3))
while True:
    inside = "leaks"
    break
print(inside)
print((y := 5) + y, [last := n for n in (1, 2)], last)

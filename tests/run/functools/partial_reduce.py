import functools
from functools import cmp_to_key, partial, reduce, singledispatch


def add(a, b=2, *, c=0):
    return a + b + c


p = partial(add, 10)
print(p(), p(1), p(b=3), p(1, c=5))
q = partial(add, c=100)
print(q(1), q(1, 2), q(1, c=1))
r = partial(p, 4)
print(r(), p.func is add, p.args)
basetwo = partial(int, base=2)
print(basetwo("101"))
show = partial(print, "start", sep="-")
show("a", "b")
print([partial(pow, 2)(i) for i in range(4)])
for f in [partial(add, 1), partial(add, 1, b=1), add]:
    print(f(5) if f is not add else "plain")


class Button:
    def __init__(self):
        self.log = []

    def press(self, name, times):
        self.log.append((name, times))


b = Button()
press = partial(b.press, "ok")
press(1)
press(times=2)
print(b.log)

print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [1, 2, 3], 10))
print(reduce(lambda a, b: a + b, ["x", "y"], ""), reduce(lambda a, b: a + [b], "abc", []))
print(functools.reduce(max, [3, 9, 2]))
try:
    reduce(lambda a, b: a, [])
except TypeError as e:
    print(e)


def by_length(a, b):
    return len(a) - len(b)


print(sorted(["ccc", "a", "bb"], key=cmp_to_key(by_length)))


@singledispatch
def kind(x):
    return "object"


@kind.register(int)
def _(x):
    return "int"


@kind.register(str)
def _(x):
    return "str " + x


@kind.register(list)
def _(x):
    return f"list of {len(x)}"


print(kind(1), kind("a"), kind(2.5), kind([1, 2]), kind(True))

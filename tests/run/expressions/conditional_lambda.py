# Lambdas: defaults, stars, closures, nesting, recursion, in containers.
add = lambda a, b=10, *rest, k=1, **kw: (a + b, rest, k, kw)
print(add(1), add(1, 2, 3, 4, k=5, z=6))
print((lambda: None)(), (lambda *a: a)(1, 2), (lambda **k: k)(x=1), (lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3))
compose = lambda f, g: lambda *a: f(g(*a))
inc, dbl = lambda x: x + 1, lambda x: x * 2
print(compose(inc, dbl)(5), compose(dbl, inc)(5), compose(str, len)([1, 2]))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20))
table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b}
print([table[op](6, 3) for op in "+-*"])
y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(y(lambda rec: lambda n: n if n < 2 else rec(n - 1) + rec(n - 2))(15))
counter = [0]
bump = lambda: counter.__setitem__(0, counter[0] + 1) or counter[0]
print(bump(), bump())
print(sorted("bca", key=lambda c: -ord(c)), max([(1, 2), (0, 5)], key=lambda p: p[1]))
print(list(map(lambda a, b: a * b, [1, 2], [3, 4])), list(filter(lambda v: v % 2, range(6))))
adders = []
for i in range(3):
    adders.append(lambda n, i=i: n + i)
print([a(10) for a in adders])
pick = lambda c: (lambda: "yes") if c else (lambda: "no")
print(pick(True)(), pick(0)())
print((lambda x: (lambda y: (lambda z: x + y + z)))(1)(2)(3))
print([f.__name__ for f in (add, inc)], (lambda: (yield))().__class__.__name__)
gen = (lambda: (yield 5))()
print(next(gen))


class Holder:
    op = lambda self, x: (type(self).__name__, x)
    const = staticmethod(lambda: 42)


print(Holder().op(1), Holder.const(), Holder.op(Holder(), 2))
try:
    (lambda a, b: a)(1)
except TypeError as e:
    print(e)
cond = lambda x: "pos" if x > 0 else "neg" if x < 0 else "zero"
print(cond(1), cond(-1), cond(0))

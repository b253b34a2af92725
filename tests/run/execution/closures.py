# Closures: cells shared, late binding, loops, nested levels, classes, comprehensions, del.
def counter():
    n = 0

    def up(by=1):
        nonlocal n
        n += by
        return n

    def value():
        return n

    return up, value


u1, v1 = counter()
u2, v2 = counter()
u1()
u1(5)
u2()
print(v1(), v2())


def levels(a):
    def two(b):
        def three(c):
            def four(d):
                return a, b, c, d

            return four

        return three

    return two


print(levels(1)(2)(3)(4))
fs = [lambda x: x + i for i in range(3)]
print([f(10) for f in fs])
by = {}
for name in ("a", "b"):
    by[name] = lambda: name
print(by["a"](), by["b"]())


def before_assignment():
    def inner():
        return later

    later = "assigned"
    return inner()


print(before_assignment())


def unbound():
    def inner():
        return never

    if False:
        never = 1
    return inner()


try:
    unbound()
except NameError as e:
    print(type(e).__name__, e)


def accumulate():
    items = []

    def add(x):
        items.append(x)
        return items

    return add


add = accumulate()
add(1)
print(add(2), accumulate()(3))


def memo(f):
    cache = {}

    def wrapper(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]

    wrapper.cache = cache
    return wrapper


@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(50), len(fib.cache))


def loop_var():
    out = []
    for i in range(3):
        def f():
            return i
        out.append(f)
    i = "after"
    return [f() for f in out]


print(loop_var())


def swap():
    x, y = 1, 2

    def do():
        nonlocal x, y
        x, y = y, x

    do()
    return x, y


print(swap())


def arguments(a, *args, k=1, **kw):
    return lambda: (a, args, k, kw)


print(arguments(1, 2, 3, k=4, z=5)())


def with_exception():
    try:
        raise ValueError("kept")
    except ValueError as e:
        message = str(e)
        get = lambda: message
    return get


print(with_exception()())


def generator_closure():
    n = 0

    def gen():
        nonlocal n
        while n < 3:
            n += 1
            yield n

    for x in gen():
        n += 1
    return n


print(generator_closure())
x = "global"


def shadow():
    print(x)

    def inner():
        x = "inner"
        return x

    return inner(), x


print(shadow())


def compose(*fs):
    def run(v):
        for f in fs:
            v = f(v)
        return v

    return run


print(compose(lambda v: v + 1, str, lambda s: s * 2)(4))

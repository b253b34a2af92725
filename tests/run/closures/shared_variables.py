# Variables that functions share with the functions inside them: bound late, stored through nonlocal, unbound at first.
def counter():
    n = 0

    def inc(by=1):
        nonlocal n
        n += by
        return n

    return inc


c = counter()
d = counter()
print(c(), c(), d(), c(by=10), d())

gs = [lambda: i for i in range(4)]
print([g() for g in gs])
hs = []
for k in range(3):
    hs.append(lambda: k)
print([h() for h in hs])


def late():
    def show():
        return value

    try:
        show()
    except NameError as e:
        print(type(e).__name__, e)
    value = 3
    first = show()
    value = "three"
    return first, show()


print(late())


def unbound():
    def f():
        return x

    if False:
        x = 1
    try:
        print(x)
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    return f


try:
    unbound()()
except NameError as e:
    print(type(e).__name__, e)


def deleted():
    x = 1

    def f():
        return x

    print(f())
    del x
    try:
        f()
    except NameError as e:
        print(e)
    x = 2
    return f()


print(deleted())


def two_levels(a):
    def middle(b):
        def inner(c):
            nonlocal a
            a += c
            return a * 100 + b * 10 + c

        return inner

    return middle


m = two_levels(1)
print(m(2)(3), m(4)(5))


def parameter_stored(x):
    def get():
        return x

    x = x * 2
    return get


print(parameter_stored(21)(), parameter_stored("ab")())


def handler_name():
    try:
        1 // 0
    except ZeroDivisionError as e:
        f = lambda: e
        print(f())
    try:
        f()
    except NameError as problem:
        print(problem)


handler_name()

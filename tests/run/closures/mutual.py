# nested functions, closures, recursion
def mutual():
    def even(n):
        return n == 0 or odd(n - 1)

    def odd(n):
        return n != 0 and even(n - 1)

    return even, odd


e, o = mutual()
print(e(10), o(7), e(3))


def maker():
    def f(n):
        return g(n) if n else "f end"

    def g(n):
        return f(n - 1)

    return f


print(maker()(4))
fs = []


def counter():
    n = 0

    def inc(by=1):
        nonlocal n
        n += by
        return n

    def reset():
        nonlocal n
        n = 0

    return inc, reset


inc, reset = counter()
inc()
inc(5)
print(inc())
reset()
print(inc())
adders = [lambda x, i=i: x + i for i in range(3)]
late = [lambda x: x + i for i in range(3)]
print([a(10) for a in adders], [a(10) for a in late])


def fact(n, acc=1):
    return acc if n <= 1 else fact(n - 1, acc * n)


print(fact(25))
try:
    def unbound():
        print(v)
        v = 1

    unbound()
except UnboundLocalError as e:
    print(e)
try:
    def free():
        def inner():
            return w

        inner()
        w = 1

    free()
except NameError as e:
    print(type(e).__name__, e)

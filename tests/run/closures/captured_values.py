# What is stored once is captured as it is; defaults are captured when the function is made.
fs = [lambda i=i: i * i for i in range(4)]
print([f() for f in fs], [f(10) for f in fs])


def outer(x):
    def fact(n):
        return 1 if n <= 1 else n * fact(n - 1)

    return fact(x)


print(outer(5), outer(30))


def parity(n):
    def even(k):
        return True if k == 0 else odd(k - 1)

    def odd(k):
        return False if k == 0 else even(k - 1)

    return even(n)


print(parity(10), parity(7))


def compose(f, g):
    return lambda x: f(g(x))


h = compose(lambda x: x + 1, lambda x: x * 2)
print(h(5), compose(str, abs)(-3), compose(len, lambda n: "x" * n)(4))


def adders(*ns):
    return [lambda x, n=n: x + n for n in ns]


print([f(1) for f in adders(1, 2, 3)])


def keyword_only():
    base = 10

    def f(a, /, b=2, *, c=3):
        return base + a * 100 + b * 10 + c

    return f


g = keyword_only()
print(g(1), g(1, 5), g(1, c=7), g(1, c=7, b=0))
try:
    g()
except TypeError as e:
    print(e)
try:
    g(1, 2, 3)
except TypeError as e:
    print(e)


def mutable_default():
    def collect(x, into=[]):
        into.append(x)
        return into

    return collect


one, two = mutable_default(), mutable_default()
print(one(1), one(2), two(3), one(4))


class Account:
    def __init__(self, owner):
        self.owner = owner
        self.total = 0

    def depositor(self):
        def deposit(amount):
            self.total += amount
            return self.owner, self.total

        return deposit


a = Account("ann")
pay = a.depositor()
pay(5)
print(pay(7), a.total)

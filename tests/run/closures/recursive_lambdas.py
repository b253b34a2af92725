# Lambdas that call themselves through the variable they are stored in.
def factorial(n):
    f = lambda k: 1 if k < 2 else k * f(k - 1)
    return f(n)


def depth(tree):
    d = lambda t: 0 if not t else 1 + max(d(s) for s in t)
    return d(tree)


def escaping():
    gcd = lambda a, b: a if b == 0 else gcd(b, a % b)
    return gcd


def mutual(n):
    even = lambda k: k == 0 or odd(k - 1)
    odd = lambda k: k != 0 and even(k - 1)
    return even(n), odd(n)


def with_default(base):
    count = lambda n, acc=base: acc if n == 0 else count(n - 1, acc + 1)
    return count(3), count(2, 10)


print(factorial(10), factorial(25))
print(depth([[], [[]], [[[]]]]), depth([]))
print(escaping()(48, 36), [escaping()(a, 12) for a in (8, 9)])
print(mutual(5), mutual(6))
print(with_default(100))
fib = lambda n: n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(15), [fib(i) for i in range(8)])


class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def total(self):
        add = lambda t: t.value + sum(add(c) for c in t.children)
        return add(self)


print(Tree(1, Tree(2, Tree(3)), Tree(4)).total())

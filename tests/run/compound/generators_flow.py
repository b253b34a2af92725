# Generators: send, throw, close, return values, finally, delegation, state.
def gen():
    try:
        x = yield 1
        print("got", x)
        y = yield x * 2
        print("got", y)
        return "done"
    except ValueError as e:
        print("handled", e)
        yield "recovered"
    finally:
        print("cleanup")


g = gen()
print(next(g), g.send(10))
try:
    g.send("last")
except StopIteration as e:
    print("stop", e.value)
g = gen()
next(g)
print(g.throw(ValueError("thrown")))
print(next(g, "exhausted"))
g = gen()
next(g)
g.close()
print(list(g))
try:
    gen().send(5)
except TypeError as e:
    print(e)
g = gen()
try:
    g.throw(KeyError("before start"))
except KeyError as e:
    print("KeyError", e)
print(next(g, "closed"))


def ignores_close():
    try:
        yield 1
    except GeneratorExit:
        print("exit seen")
        yield 2


g = ignores_close()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


def inner():
    r = yield "a"
    print("inner got", r)
    try:
        yield "b"
    except ValueError as e:
        print("inner caught", e)
        yield "c"
    return "inner result"


def outer():
    result = yield from inner()
    print("result", result)
    more = yield from [1, 2]
    print("more", more)
    yield from ()
    return 5


o = outer()
print(next(o), o.send("S"), o.throw(ValueError("V")))
print(list(o))


def raises_stop():
    yield 1
    raise StopIteration("inside")


try:
    list(raises_stop())
except RuntimeError as e:
    print(e, repr(e.__cause__))


def reentrant():
    yield next(me)


me = reentrant()
try:
    next(me)
except ValueError as e:
    print(e)


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def take(n, it):
    for _, x in zip(range(n), it):
        yield x


print(list(take(10, fib())), sum(take(5, fib())))


def tree(t):
    if t:
        left, value, right = t
        yield from tree(left)
        yield value
        yield from tree(right)


print(list(tree(((None, 1, None), 2, ((None, 3, None), 4, None)))))


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return total, count
        total += value
        count += 1
        average = total / count


a = averager()
next(a)
print(a.send(10), a.send(20), a.send(60))
try:
    a.send(None)
except StopIteration as e:
    print(e.value)


class Tree:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        for item in self.items:
            if isinstance(item, Tree):
                yield from item
            else:
                yield item


print(list(Tree(1, Tree(2, Tree(3)), 4)), 3 in Tree(1, Tree(3)))
sq = (x * x for x in range(4))
print(next(sq), list(sq), list(sq))
print(type(sq).__name__, type(fib).__name__, type(fib()).__name__, iter(sq) is sq)
lazy = (print("evaluating", x) or x for x in (1, 2))
print("made")
print(next(lazy))


def with_return_only():
    return 1
    yield


print(list(with_return_only()))


def conditional(flag):
    if flag:
        yield 1
    else:
        return [5]


print(list(conditional(True)), list(conditional(False)))
*first, last = take(4, fib())
print(first, last)
print(max(take(6, fib())), dict(zip("ab", fib())), "".join(c for c in "a-b" if c != "-"))

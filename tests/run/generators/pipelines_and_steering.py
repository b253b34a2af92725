"""Pipelines of generators: send, throw, close, delegation, laziness that shows in the order of prints."""

import itertools


def source(n):
    try:
        for i in range(n):
            print("make", i)
            yield i
    finally:
        print("source closed")


def only(pred, items):
    for x in items:
        if pred(x):
            yield x


def chunks(items, size):
    chunk = []
    for x in items:
        chunk.append(x)
        if len(chunk) == size:
            yield tuple(chunk)
            chunk = []
    if chunk:
        yield tuple(chunk)
    return "rest" if chunk else "even"


print(list(chunks(only(lambda x: x % 2, source(7)), 2)))
made = source(10)
g = chunks(made, 3)
print(next(g))
g.close()
made.close()
print(next(g, "nothing left"))


def delegating(*parts):
    results = []
    for p in parts:
        results.append((yield from p))
    return results


g = delegating(chunks("abcde", 2), "xy", chunks([1, 2], 2))
try:
    while True:
        print(next(g), end=" ")
except StopIteration as stop:
    print("->", stop.value)


def averager():
    total, n, avg = 0, 0, None
    while True:
        try:
            value = yield avg
        except ValueError as error:
            print("reset:", error)
            total, n, avg = 0, 0, None
            continue
        if value is None:
            return total, n
        total += value
        n += 1
        avg = total / n


a = averager()
print(next(a), a.send(10), a.send(20), a.throw(ValueError("again")), a.send(5))
try:
    a.send(None)
except StopIteration as stop:
    print("returned", stop.value)
try:
    a.send(1)
except StopIteration as stop:
    print("over", stop.value)

fresh = averager()
try:
    fresh.send(3)
except TypeError as error:
    print(error)


def countdown(n):
    while n:
        got = yield n
        n = n - 1 if got is None else got


c = countdown(5)
print([next(c), next(c), c.send(10), next(c)], list(itertools.islice(c, 3)), c.send(1), list(c))


def tree(node):
    if node:
        left, value, right = node
        yield from tree(left)
        yield value
        yield from tree(right)


print(list(tree((((), 1, ()), 2, (((), 3, ()), 4, ())))))
fib = (lambda: (x for x, _ in itertools.accumulate(itertools.repeat(0, 9), lambda p, _: (p[1], sum(p)), initial=(0, 1))))
print(list(fib()), sum(fib()))


def reraising():
    try:
        yield 1
    except KeyError as error:
        raise RuntimeError("inside") from error
    finally:
        print("cleanup")


r = reraising()
next(r)
try:
    r.throw(KeyError("k"))
except RuntimeError as error:
    print(error, repr(error.__cause__))


def stubborn():
    while True:
        try:
            yield "still here"
        except GeneratorExit:
            print("asked to leave")
            return


s = stubborn()
print(next(s), s.close(), s.close())
squares = (print("sq", n) or n * n for n in (1, 2, 3))
print("before")
for sq in squares:
    if sq > 3:
        break
print("after", next(squares), next(squares, None))
z = zip(source(2), "abc", strict=False)
print(list(z))

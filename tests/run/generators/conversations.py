"""Generators: sending, throwing, delegating, closing, and pipelines."""


def averager():
    total, count, average = 0, 0, None
    while True:
        try:
            value = yield average
        except ValueError as e:
            print("reset:", e)
            total, count, average = 0, 0, None
            continue
        except GeneratorExit:
            print("closing with", average)
            raise
        if value is None:
            break
        total += value
        count += 1
        average = total / count
    return count, average


g = averager()
next(g)
print(g.send(10), g.send(20))
print(g.throw(ValueError("again")))
print(g.send(1))
try:
    g.send(None)
except StopIteration as e:
    print("returned", e.value)
h = averager()
next(h)
h.send(5)
h.close()
h.close()
try:
    next(h)
except StopIteration as e:
    print("over", e.value)


def delegating(parts):
    results = []
    for part in parts:
        r = yield from part
        results.append(r)
    return results


def piece(n):
    got = []
    for i in range(n):
        x = yield (n, i)
        if x:
            got.append(x)
    return got


d = delegating([piece(2), piece(1), iter("ab")])
out = [next(d)]
try:
    for word in ["p", "q", None, None, None, None]:
        out.append(d.send(word))
except StopIteration as e:
    print(out, e.value)
except AttributeError as e:
    print(out, e)


def cleanup(log):
    try:
        log.append("start")
        yield 1
        yield 2
    finally:
        log.append("end")


log = []
for x in cleanup(log):
    if x == 1:
        break
del x
c = cleanup(log)
next(c)
c.close()
print(log[0], log[-1], len(log))


def ignoring():
    try:
        yield 1
    except GeneratorExit:
        yield 2


i = ignoring()
next(i)
try:
    i.close()
except RuntimeError as e:
    print(e)


def stops():
    yield 1
    raise StopIteration("inside")


try:
    list(stops())
except RuntimeError as e:
    print(e, "|", repr(e.__cause__))


def numbers():
    n = 0
    while True:
        yield n
        n += 1


def take(n, it):
    for _, x in zip(range(n), it):
        yield x


print(list(take(5, (x * x for x in numbers() if x % 3))))
gen = (i for i in range(3))
print(next(gen), list(gen), list(gen), next(gen, "none"))
try:
    g2 = averager()
    g2.send(3)
except TypeError as e:
    print(e)


def fib(limit):
    a, b = 0, 1
    while a < limit:
        yield a
        a, b = b, a + b


print(*fib(50), sum(fib(100)), max(fib(100)), 21 in fib(30), dict(enumerate(fib(5))))


def tree(node):
    if node:
        left, value, right = node
        yield from tree(left)
        yield value
        yield from tree(right)


print(list(tree(((None, 1, None), 2, ((None, 3, None), 4, None)))))


def running():
    yield me.gi_running if hasattr(me, "gi_running") else True
    try:
        next(me)
    except ValueError as e:
        yield str(e)


me = running()
next(me)
print(next(me))

# Generators: send, throw, close, return values, delegation, laziness.
def counter(start):
    n = start
    while True:
        step = yield n
        n += 1 if step is None else step


g = counter(10)
print(next(g), next(g), g.send(5), g.send(None), next(g))


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
print(a.send(10), a.send(20), a.send(30))
try:
    a.send(None)
except StopIteration as e:
    print("returned", e.value)


def outer():
    result = yield from inner("x")
    print("inner gave", result)
    yield from [1, 2]
    return "end"


def inner(name):
    got = yield name
    print("got", got)
    try:
        yield "waiting"
    except ValueError as e:
        print("inner caught", e)
    return name * 2


o = outer()
print(next(o), o.send("hi"), o.throw(ValueError("v")), next(o))
try:
    next(o)
except StopIteration as e:
    print(e.value)


def closing():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closing")
        raise
    finally:
        print("finally")


c = closing()
next(c)
c.close()
c.close()
print(next(c, "closed"), list(closing()))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print("RuntimeError:", e)


def raises():
    yield 1
    raise ValueError("inside")


r = raises()
next(r)
for _ in range(2):
    try:
        print(next(r))
    except ValueError as e:
        print("ValueError:", e)
    except StopIteration:
        print("stopped")


def stops():
    yield 1
    raise StopIteration("bad")


try:
    list(stops())
except RuntimeError as e:
    print("RuntimeError:", e, repr(e.__cause__))
g = counter(0)
try:
    g.send(1)
except TypeError as e:
    print("TypeError:", e)


def again():
    yield next(me)


me = again()
try:
    next(me)
except ValueError as e:
    print("ValueError:", e)


def tree(t):
    if t:
        yield from tree(t[0])
        yield t[1]
        yield from tree(t[2])


print(list(tree(((None, 1, None), 2, ((None, 3, None), 4, None)))))
gen = (x * y for x in range(3) for y in range(3) if x != y)
print(next(gen), list(gen), list(gen), sum(x for x in range(5)), max((len(w), w) for w in ["a", "bb"]), type(gen).__name__)


def primes(n):
    sieve = range(2, n)
    while sieve:
        p = sieve[0]
        yield p
        sieve = [x for x in sieve if x % p]


print(list(primes(40)), [*zip(primes(10), counter(1))], dict(enumerate(primes(8))), set(primes(6)) == {2, 3, 5}, 7 in primes(10), sorted(primes(12), reverse=True))


def empty():
    return
    yield


print(list(empty()), next(empty(), "none"), tuple(empty()), any(empty()), all(empty()))
a, b, *rest = primes(20)
print(a, b, rest)

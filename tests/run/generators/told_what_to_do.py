"""Pipelines of generators that are told what to do while they run."""
def numbers(start, stop=None, step=1):
    n = start
    while stop is None or n < stop:
        told = yield n
        if told == "stop":
            return "stopped at " + str(n)
        n = told if isinstance(told, int) and not isinstance(told, bool) else n + step

def window(source, size):
    held = []
    for item in source:
        held.append(item)
        if len(held) > size:
            held.pop(0)
        if len(held) == size:
            yield tuple(held)

def averages():
    total, count, mean = 0, 0, None
    try:
        while True:
            try:
                value = yield mean
            except ValueError as e:
                print("reset:", e)
                total, count, mean = 0, 0, None
                continue
            if value is None:
                continue
            total += value
            count += 1
            mean = total / count
    finally:
        print("closed after", count)

def chain(*parts):
    results = []
    for part in parts:
        results.append((yield from part))
    return results

g = numbers(1)
print(next(g), g.send(10), g.send(None), g.send("go"), g.send(True))
try:
    g.send("stop")
except StopIteration as e:
    print("value", e.value)
print(next(g, "empty"))
print(list(window(numbers(0, 6), 3)), list(window("ab", 3)))
m = averages()
next(m)
print(m.send(1), m.send(2), m.send(None), m.throw(ValueError("again")), m.send(10))
try:
    m.throw(KeyError("out"))
except KeyError as e:
    print("KeyError", e)
try:
    m.send(1)
except StopIteration as e:
    print("StopIteration", e.value)
c = chain(numbers(0, 2), iter("xy"), numbers(7, 8), [None, 1.5])
out = []
while True:
    try:
        out.append(next(c))
    except StopIteration as e:
        print(out, e.value)
        break
try:
    averages().send(5)
except TypeError as e:
    print(e)
def outer():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("leaving")
        raise
o = outer()
print(next(o)); o.close(); o.close()
def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("no")
            return "ignored"
s = stubborn(); next(s); print(s.close())
def bad():
    try:
        yield 1
    finally:
        yield 2
b = bad(); next(b)
try:
    b.close()
except RuntimeError as e:
    print(e)
def raises_stop():
    yield 1
    raise StopIteration("inner")
try:
    list(raises_stop())
except RuntimeError as e:
    print(e, repr(e.__cause__))
print(numbers.__name__, type(g).__name__)

"""`send`, `throw`, `close`, the value of `return`, and what is raised when they are used wrongly."""


def echo():
    got = yield "ready"
    while True:
        got = yield got


def average():
    total, n = 0.0, 0
    while True:
        value = yield total / n if n else 0.0
        total += value
        n += 1


def adding():
    a = yield
    b = yield
    return a + b


def guarded():
    while True:
        try:
            yield "waiting"
        except ValueError as error:
            print("handled", error)
        finally:
            print("cleaned")


def cleaning():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


def stubborn():
    try:
        yield
    except GeneratorExit:
        yield


def replaces():
    try:
        yield
    except GeneratorExit:
        raise KeyError("while closing")


def returns_on_close():
    try:
        yield
    except GeneratorExit:
        return 5


def value_of(generator) -> object:
    try:
        while True:
            next(generator)
    except StopIteration as stop:
        return stop.value


e = echo()
print(next(e), e.send(1), e.send("two"), next(e), e.send(None))
a = average()
next(a)
print(a.send(10), a.send(20), a.send(60))
s = adding()
next(s)
s.send(3)
try:
    s.send(4)
except StopIteration as stop:
    print(repr(stop), stop.value, stop.args)
try:
    next(s)
except StopIteration as stop:
    print(repr(stop), stop.value)
print(value_of(n for n in range(3)))

g = guarded()
print(next(g))
print(g.throw(ValueError("a")))
print(g.throw(ValueError))
try:
    g.throw(KeyError("b"))
except KeyError as error:
    print("out", error)
print(list(g))

c = cleaning()
print(next(c))
c.close()
c.close()
print(list(c))
c = cleaning()
c.close()
print(list(c))
c = cleaning()
try:
    c.throw(OSError("early"))
except OSError as error:
    print(error)
print(next(c, "over"))

st = stubborn()
next(st)
try:
    st.close()
except RuntimeError as error:
    print(error)
r = replaces()
next(r)
try:
    r.close()
except KeyError as error:
    print(error, repr(error.__context__))
rc = returns_on_close()
next(rc)
print(rc.close())

try:
    echo().send(1)
except TypeError as error:
    print(error)
f = echo()
print(f.send(None))


def itself():
    yield next(me)


me = itself()
try:
    next(me)
except ValueError as error:
    print(error)


def ends(kind: int):
    yield kind
    if kind == 0:
        raise StopIteration
    if kind == 1:
        raise StopIteration(5)
    next(iter([]))


for kind in range(3):
    try:
        for x in ends(kind):
            print(x)
    except RuntimeError as error:
        print(error, repr(error.__cause__), error.__cause__ is error.__context__, error.__suppress_context__)

finished = echo()
next(finished)
try:
    finished.throw(StopIteration("mine"))
except RuntimeError as error:
    print(error, repr(error.__cause__))
for use in [lambda g: next(g), lambda g: g.send(1), lambda g: g.throw(LookupError("late"))]:
    try:
        use(finished)
    except (StopIteration, LookupError) as error:
        print(repr(error))
print(repr(echo())[:26], echo.__name__, echo().__name__, iter(f) is f, f.gi_running)
print(type(f), type(f).__name__)
for wrong in [5, "x", [1]]:
    try:
        next(wrong)
    except TypeError as error:
        print(error)
print(next(iter([]), "default"), next(iter([1]), "default"))

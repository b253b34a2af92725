# global and nonlocal: at module level, in nested functions, in classes, in loops.
global top
top = 1
counter = 0


def bump():
    global counter, fresh
    counter += 1
    fresh = "made here"
    return counter


print(bump(), bump(), counter, fresh)


def outer():
    n = 0
    log = []

    def middle():
        nonlocal n
        n += 1

        def inner():
            nonlocal n
            n += 10
            log.append(n)

        inner()
        return n

    middle()
    middle()
    return n, log


print(outer())


def mixed():
    x = "mixed"

    def reads_global():
        global x
        x = "set by reads_global"

    def rebinds():
        nonlocal x
        x = "rebound"

    reads_global()
    before = x
    rebinds()
    return before, x


print(mixed(), x)



def make_counter(start=0, step=1):
    value = start - step

    def advance():
        nonlocal value
        value += step
        return value

    def reset():
        nonlocal value
        value = start - step

    return advance, reset


a, r = make_counter(5, 5)
b, _ = make_counter()
print(a(), a(), b(), b())
r()
print(a(), b())


def global_for():
    global loop_var
    for loop_var in range(3):
        pass


global_for()
print(loop_var)


def global_def():
    global made_function, MadeClass

    def made_function():
        return "made"

    class MadeClass:
        v = 9


global_def()
print(made_function(), MadeClass.v, MadeClass.__qualname__)


def global_except():
    global err
    try:
        1 / 0
    except ZeroDivisionError as err:
        print("handling", err)


global_except()
try:
    err
except NameError as e:
    print(e)


def with_as():
    global handle

    class CM:
        def __enter__(self):
            return "handle"

        def __exit__(self, *a):
            pass

    with CM() as handle:
        pass


with_as()
print(handle)

"""`global` and `nonlocal`: which variable a name means, in functions inside functions, classes and comprehensions."""
level = "module"
made = []


def outer():
    level = "outer"
    made = ["outer"]

    def middle():
        nonlocal made
        made = made + ["middle"]

        def inner():
            nonlocal level, made
            level = level + "/inner"
            made.append("inner")
            return level

        return inner

    inner = middle()
    print(inner(), level, made)
    inner()
    return level, made


print(outer(), level, made)


def make_global():
    global fresh, level
    fresh = "made"
    level = "changed"

    def show():
        return fresh, level

    return show()


print(make_global(), fresh, level)


def counter(start=0, step=1):
    count = start

    def up(by=None):
        nonlocal count
        count += step if by is None else by
        return count

    def reset(to=start):
        nonlocal count
        old, count = count, to
        return old

    def get():
        return count

    return up, reset, get


up, reset, get = counter(10, 5)
up2, *_ = counter()
print(up(), up(by=100), get(), reset(), get(), up2(), up2(), get())


def class_scope():
    name = "function"

    class C:
        name = "class"
        seen = name
        listed = [name for _ in range(1)]

        def method(self):
            return name

        def change(self):
            nonlocal name
            name += "!"
            return name

    c = C()
    return c.seen, c.listed, c.method(), c.change(), c.method(), C.name, name


print(class_scope())


def loop_closures():
    functions = []
    for i in range(3):
        functions.append(lambda: i)
    bound = [lambda i=i: i for i in range(3)]
    comp = [lambda: j for j in range(3)]
    return [f() for f in functions], [f() for f in bound], [f() for f in comp]


print(loop_closures())


def early():
    def use():
        return later

    try:
        use()
    except NameError as error:
        print(type(error).__name__, error)
    later = "now"
    return use()


print(early())


def shadow(print_=print):
    def max(*values):
        return "mine", values

    print_(max(1, 2))
    del max
    try:
        max(1, 2)
    except UnboundLocalError as error:
        print_(error)


shadow()
try:
    undefined_name
except NameError as error:
    print(error, error.name)


def accumulate():
    total = 0
    average = None

    def add(value):
        nonlocal total, average
        total += value
        seen.append(value)
        average = total / len(seen)
        return average

    seen = []
    return add


add = accumulate()
print([add(v) for v in (10, 20, 60)])
x = 0


def uses_before():
    try:
        x += 1
    except UnboundLocalError as error:
        return str(error)


print(uses_before(), x)


def recursion(n):
    def step(k):
        nonlocal n
        if k == 0:
            return n
        n += k
        return step(k - 1)

    return step(n)


print(recursion(4))


class Namespace:
    x = 1
    y = x + 1
    try:
        z = [x * k for k in range(2)]
    except NameError:
        z = "no x"

    def get(self):
        return x


print(Namespace.y, Namespace.z, Namespace().get())


def walrus_scopes():
    values = [last := v * 2 for v in range(4)]
    nested = [[inner := (a, b) for b in "xy"] for a in (1, 2)]
    return values, last, nested, inner


print(walrus_scopes())

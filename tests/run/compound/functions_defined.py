# def in odd places: loops, conditions, classes, try; defaults with effects; decorators of all kinds.
def effect(x):
    print("evaluated", x)
    return x


def f(a=effect(1), *, b=effect(2)):
    return a, b


print(f(), f(5), f(b=6))
fs = []
for i in range(3):

    def g(x, i=i):
        return x + i

    def late():
        return i

    fs.append((g, late))
print([(g(10), late()) for g, late in fs])
if len(fs) > 2:

    def chosen():
        return "big"

else:

    def chosen():
        return "small"


print(chosen())
try:

    def risky(x=1 / 0):
        return x

except ZeroDivisionError as e:
    print(e)
try:
    risky()
except NameError as e:
    print(e)


def deco(tag):
    effect("deco " + tag)

    def wrap(fn):
        effect("wrap " + tag + " " + fn.__name__)

        def inner(*args, **kw):
            return f"{tag}({fn(*args, **kw)})"

        inner.__name__ = fn.__name__
        return inner

    return wrap


@deco("a")
@deco("b")
def decorated(x, *, y=0):
    return x + y


print(decorated(1), decorated(1, y=5), decorated.__name__)


def to_value(fn):
    return fn() * 2


@to_value
def forty():
    return 20


print(forty)


class Callable:
    def __init__(self, fn):
        self.fn = fn
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.fn(*args)


@Callable
def counted(x):
    return x * x


print(counted(3), counted(4), counted.calls)


class K:
    registry = {}

    def register(name, registry=registry):
        def wrap(fn):
            registry[name] = fn
            return fn

        return wrap

    @register("one")
    def first(self):
        return 1

    @register("two")
    def second(self):
        return 2


print(sorted(K.registry), K.registry["two"](K()))


def shared(x, acc=[]):
    acc.append(x)
    return acc


print(shared(1), shared(2), shared(3, []), shared(4))


def outer(x):
    def inner(y=x):
        return x, y

    x = "changed"
    return inner


print(outer("first")())


def recursive(n):
    def step(k):
        return 0 if k == 0 else k + step(k - 1)

    return step(n)


print(recursive(10))


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


print(even(10), odd(7))


def g():
    return "first"


h = g


def g():
    return "second"


print(h(), g())
print((lambda f: f(3))(lambda n: n + 1), [fn.__name__ for fn in (f, h, chosen, recursive)])


def annotated(a: int, b: "str" = "x", *args: float, c: list = None, **kw: dict) -> tuple:
    return a, b, args, c, kw


print(annotated(1), annotated("not an int", 2, 3, c=4, d=5))
try:
    f(a=1, c=2)
except TypeError as e:
    print(e)


def nothing():
    """Only a docstring."""


print(nothing(), nothing.__doc__)

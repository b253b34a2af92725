# Decorators of the program: applied from the last to the first when the def runs.
def traced(f):
    def wrapper(*args):
        print("call", f.__name__, args)
        return f(args[0])

    return wrapper


def twice(f):
    def inner(x):
        return f(f(x))

    return inner


def named(name):
    print("named", name)

    def decorate(f):
        print("decorate", f.__name__, "as", name)
        return f

    return decorate


@twice
def inc(x):
    return x + 1


print(inc(3))


@named("outer")
@named("inner")
def plain(a, b=2):
    return a * b


print(plain(4), plain(4, b=5), plain.__name__)


@twice
@twice
def double(x):
    return x * 2


print(double(1), double("ab"))


def register(table):
    def add(f):
        table[f.__name__] = f
        return f

    return add


commands = {}


@register(commands)
def start():
    return "started"


@register(commands)
def stop():
    return "stopped"


for name in sorted(commands):
    print(name, commands[name]())


def local_use():
    @twice
    def half(x):
        return x // 2

    return half(40)


print(local_use())

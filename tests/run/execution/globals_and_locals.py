"""`globals()`, `locals()`, `vars()` and `dir()` without an object: variables by names that are found when running."""

COUNT = 1
LABEL = "two"
print("COUNT" in globals(), "command_add" in globals(), "later" in globals(), globals()["__name__"])


def command_add(a, b):
    return a + b


def command_sub(a, b):
    return a - b


class CommandHelp:
    def show(self):
        return "help"


def run(name, *args):
    function = globals().get("command_" + name)
    if function is None:
        return f"unknown command {name!r}"
    return function(*args)


print(run("add", 1, 2), run("sub", 5, 2), run("mul", 1, 1))
print(sorted(name for name in globals() if name.startswith("command_")))
variables = list(globals().items())
print([name for name, value in variables if callable(value)])
print(globals()["CommandHelp"]().show(), globals()["COUNT"], globals().get("unknown", "default"))
print([globals()[name] for name in ("COUNT", "LABEL")])
try:
    globals()["unknown"]
except KeyError as error:
    print(repr(error))
COUNT += 1
print(globals()["COUNT"])


def change():
    global COUNT
    COUNT = 10
    return globals()["COUNT"], "later" in globals()


later = 1
print(change())


def describe(name, size=3, *args, **named):
    area = size * size
    print(locals())
    return "{name} is {size}x{size}, {area}".format(**locals())


print(describe("box"), describe("hall", 5, 1, 2, z=3))


class Record:
    def __init__(self, x, y="y"):
        values = locals()
        del values["self"]
        self.values = values
        self.__dict__.update({key: value for key, value in values.items()})


record = Record(1)
print(record.values, record.x, record.y)


def names(a):
    b = 2
    return dir(), vars(), sorted(locals())


print(names(1))


def shared(start):
    total = start

    def add(n):
        nonlocal total
        total += n
        return sorted(locals())

    seen = [add(1), add(2)]
    own = locals()
    return own["total"], own["start"], seen, sorted(own)


print(shared(3))


def nothing():
    return locals(), dir()


print(nothing())

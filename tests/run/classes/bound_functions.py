# Class variables that hold now a function, now something else: what is bound is found when running.
class Base:
    def __repr__(self):
        return type(self).__name__ + "()"


class Machine(Base):
    speed = 1

    def __init__(self, power):
        self.power = power


def describe(self, prefix="machine"):
    """Says what it is."""
    return f"{prefix} {self} of {self.power}"


def arrange(kind):
    Machine.describe = describe if kind else 7
    Machine.half = (lambda self: self.power / 2) if kind else "text"
    Machine.length = len if kind else None
    Machine.convert = str if kind else 3
    Machine.speed = 2.5 if kind else "slow"


machine = Machine(10)
arrange(False)
print(machine.describe, machine.half, machine.length, machine.convert, machine.speed)
arrange(True)
for name in ["speed", "describe", "half", "length", "convert", "power", "missing"]:
    try:
        value = getattr(machine, name)
        if name in ("describe", "half"):
            value = value()
        elif name == "length":
            value = value([1, 2])
        print(name, value)
    except AttributeError as error:
        print(error)

bound = machine.describe
print(bound, bound.__name__, bound.__qualname__, bound.__doc__)
print(bound.__func__ is describe, bound.__self__ is machine, callable(bound), type(bound).__name__)
print(bound == machine.describe, bound != machine.half, hash(bound) == hash(machine.describe), bound == 3)
print(bound("big"), bound(prefix="small"), bound(*["one"]), bound(**{"prefix": "named"}))
try:
    bound(1, 2)
except TypeError as error:
    print(error)
try:
    bound(suffix=1)
except TypeError as error:
    print(error)

# What was bound stays, whatever the variable holds later; an attribute of the object hides the variable.
kept = [machine.half, bound, machine.length, machine.convert]
machine.describe = "own"
print(machine.describe, bound())
arrange(False)
print(machine.half, machine.length, kept[0](), kept[1]("old"), kept[2]("abc"), kept[3](12))
print({bound: 1}[kept[1]], sorted([kept[1], kept[0]], key=lambda f: f.__name__)[0].__name__)


class Refused(Exception):
    def __init__(self, code, text):
        self.code, self.text = code, text


class Plain:
    def __init__(self, *values):
        self.values = values


# Classes that are values, called with numbers of arguments that some of them take.
for make in (Refused, Plain, Machine, ValueError):
    for given in ((), (1,), (1, "x"), (1, "x", None)):
        try:
            made = make(*given)
            print(type(made).__name__, vars(made) if make is not ValueError else made.args)
        except TypeError as error:
            print(error)
        try:
            print(type(make(given, given)).__name__)
        except TypeError as error:
            print(error)

"""Functions that make classes: each call makes another one, derived from what it gets, and decorators that derive."""


def counter(start, step=1):
    class Counter:
        """Counts."""
        made = 0

        def __init__(self):
            self.value = start
            Counter.made += 1

        def up(self):
            self.value += step
            return self.value

    return Counter


A = counter(0)
B = counter(10, step=5)
a, b = A(), B()
print(a.up(), a.up(), b.up(), A.made, B.made, A is B, isinstance(a, B), isinstance(b, B))
print(A.__name__, A.__qualname__, counter.__name__, counter.__qualname__, repr(A), A.__doc__)
A.made = 100
print(A().made, B.made, type(a) is A, type(b) is A, type(a) == type(b))


class Animal:
    sound = "?"

    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name}: {self.sound}"


class Machine:
    def __init__(self, name):
        self.name = name

    def speak(self):
        return self.name + " hums"


def louder(base, times=2, *, mark="!"):
    class Louder(base):
        def speak(self):
            return super().speak().upper() + mark * times

        def __repr__(self):
            return f"<{type(self).__name__} of {base.__name__}>"

    return Louder


LoudAnimal = louder(Animal)
LoudMachine = louder(Machine, 3, mark="?")
LoudText = louder(base=Animal, mark=".")
for thing in (LoudAnimal("cat"), LoudMachine("mill"), LoudText("dog")):
    print(thing.speak(), thing, isinstance(thing, Animal), isinstance(thing, Machine), [c.__name__ for c in type(thing).__mro__])


def tagged(cls):
    class Tagged(cls):
        def tag(self):
            return "tagged " + cls.__name__
    Tagged.__name__ = cls.__name__
    return Tagged


@tagged
class Box:
    def __init__(self, n):
        self.n = n

    def copy(self):
        return Box(self.n + 1)


@tagged
class Bag:
    def __init__(self, n):
        self.n = n

    def size(self):
        return self.n * 2


print(Box(1).tag(), Box(1).copy().tag(), Bag(4).size(), Bag(4).tag(), Box.__name__, issubclass(Bag, Box))


def versioned(number):
    def deco(cls):
        class Versioned(cls):
            version = number

            def describe(self):
                return f"{super().describe()} v{self.version}"
        return Versioned
    return deco


@versioned(3)
class Tool:
    def describe(self):
        return "tool"


@versioned("2b")
class Hammer:
    def describe(self):
        return "hammer"


print(Tool().describe(), Tool.version, Hammer().describe(), Hammer.__qualname__)


def errors(name):
    class Failure(Exception):
        def __str__(self):
            return f"{name} failed: {self.args}"
    return Failure


Disk, Net = errors("disk"), errors("net")
for kind in (Disk, Net):
    try:
        raise kind("x", 1)
    except Net as e:
        print("net", e)
    except Exception as e:
        print("other", e, type(e).__name__)


def local_use(n):
    first = counter(n)
    second = counter(n * 2)
    return first().up(), second().up(), first is second


print(local_use(5))


def pair(kind=dict):
    class Left(kind):
        side = "left"

    class Right(kind):
        side = "right"

    return Left, Right


L, R = pair()
L2, R2 = pair(list)
print(L(a=1), R.side, L2([1, 2]), R2.side, isinstance(L(), dict), isinstance(R2(), list), L is L2)

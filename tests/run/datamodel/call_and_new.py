# __call__, __new__ returning something else, __init__ that returns, type calls with wrong arguments.
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, *values, scale=1):
        return (self.n + sum(values)) * scale


add = Adder(10)
print(add(), add(1, 2), add(1, scale=3), callable(add), callable(5), callable(Adder))
print(list(map(add, [1, 2])), sorted([3, 1, 2], key=Adder(0)))


class Pool:
    made = 0

    def __new__(cls, size):
        print("new", cls.__name__, size)
        cls.made += 1
        return super().__new__(cls)

    def __init__(self, size):
        print("init", size)
        self.size = size


p = Pool(3)
print(p.size, Pool.made)


class Other:
    def __new__(cls, x):
        if x < 0:
            return "negative"
        return object.__new__(cls)

    def __init__(self, x):
        print("Other.__init__", x)


print(Other(-1))
print(type(Other(1)).__name__)


class Returns:
    def __init__(self):
        return 5


try:
    Returns()
except TypeError as e:
    print(e)


class Nothing:
    pass


for make in (
    lambda: Nothing(1),
    lambda: Nothing(x=1),
    lambda: Adder(),
    lambda: Adder(1, 2),
    lambda: Adder(m=1),
    lambda: add(1, size=2),
    lambda: Nothing()(),
):
    try:
        print(make())
    except TypeError as e:
        print(e)

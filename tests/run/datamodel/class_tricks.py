# Odd uses of classes: nested, conditional, in functions, as decorators, as namespaces, empty, deep.
class Config:
    class db:
        host = "localhost"
        port = 5432

        class pool:
            size = 5

    debug = False

    def __init__(self, **overrides):
        for k, v in overrides.items():
            setattr(self, k, v)


print(Config.db.host, Config.db.pool.size, Config(debug=True).debug, Config.debug)
if Config.debug:

    class Handler:
        level = "debug"

else:

    class Handler:
        level = "normal"


print(Handler.level, Handler.__name__)


class Memo:
    def __init__(self, fn):
        self.fn = fn
        self.cache = {}
        self.__name__ = fn.__name__

    def __call__(self, *args):
        if args not in self.cache:
            self.cache[args] = self.fn(*args)
        return self.cache[args]


@Memo
def slow(a, b=1):
    print("computing", a, b)
    return a * b


print(slow(2, 3), slow(2, 3), slow(4), slow.__name__, len(slow.cache))


class Chain:
    def __init__(self):
        self.ops = []

    def add(self, n):
        self.ops.append(("add", n))
        return self

    def mul(self, n):
        self.ops.append(("mul", n))
        return self

    def run(self, x):
        for op, n in self.ops:
            x = getattr(self, "_" + op)(x, n)
        return x

    def _add(self, x, n):
        return x + n

    def _mul(self, x, n):
        return x * n


print(Chain().add(2).mul(10).add(1).run(1))


class Base:
    registry = []

    def __init__(self):
        Base.registry.append(type(self).__name__)
        self.setup()

    def setup(self):
        self.ready = "base"


class Child(Base):
    def setup(self):
        super().setup()
        self.ready += " and child"


class GrandChild(Child):
    ready = "class level"


print(Child().ready, GrandChild().ready, Base().ready, Base.registry)


def singleton(cls):
    instances = {}

    def get(*args):
        if cls not in instances:
            instances[cls] = cls(*args)
        return instances[cls]

    return get


@singleton
class Only:
    def __init__(self, v):
        self.v = v


print(Only(1) is Only(2), Only(3).v)


class Temp:
    def __init__(self, c):
        self.c = c

    @property
    def f(self):
        return self.c * 9 / 5 + 32

    @f.setter
    def f(self, value):
        self.c = (value - 32) * 5 / 9

    @classmethod
    def from_f(cls, f):
        t = cls(0)
        t.f = f
        return t

    @staticmethod
    def ok(c):
        return c > -273.15


t = Temp(100)
print(t.f, Temp.from_f(212).c, Temp.ok(-300), t.ok(0))
t.f = 32
t.f += 18
print(t.c)


class Empty:
    ...


e = Empty()
e.a = 1
e.b = [e.a]
print(vars(e), Empty.__name__)
objs = [object() for _ in range(0)]
print(objs)


class Outer:
    def __init__(self):
        outer = self
        self.n = 0

        class Inner:
            def bump(self):
                outer.n += 1
                return outer.n

        self.inner = Inner()


o = Outer()
print(o.inner.bump(), o.inner.bump(), o.n)


class Matrix:
    def __init__(self, rows):
        self.rows = rows

    def __matmul__(self, other):
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*other.rows)] for r in self.rows])

    def __imatmul__(self, other):
        self.rows = (self @ other).rows
        return self

    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]

    def __setitem__(self, ij, v):
        i, j = ij
        self.rows[i][j] = v


m = Matrix([[1, 2], [3, 4]])
print((m @ m).rows, m[0, 1])
m[1, 1] = 0
m @= m
print(m.rows)

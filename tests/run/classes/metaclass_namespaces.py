# Metaclasses that look at the namespace, and classes found when running.
class Upper(type):
    def __new__(mcls, name, bases, ns):
        new = {}
        for k, v in ns.items():
            if k.startswith("__"):
                new[k] = v
            else:
                new[k.upper()] = v
        return super().__new__(mcls, name, bases, new)


class C(metaclass=Upper):
    colour = "red"
    size = 3


print(C.COLOUR, C.SIZE)


class Checked(type):
    def __new__(mcls, name, bases, ns, **kw):
        if bases and "run" not in ns:
            raise TypeError(f"{name} must define run")
        ns["origin"] = "checked"
        cls = super().__new__(mcls, name, bases, ns)
        cls.options = dict(kw)
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        print("init", name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith("__")))


class Base(metaclass=Checked):
    pass


class Job(Base, speed=3, kind="slow"):
    def run(self):
        return "running " + self.origin


print(Job().run(), Job.origin, Job.options, Base.options)
try:
    class Lazy(Base):
        def walk(self):
            pass
except TypeError as e:
    print(e)


class Registry(type):
    items = []

    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        if bases:
            cls.index = len(Registry.items)
            Registry.items.append(cls)

    def describe(cls):
        return f"{cls.__name__} #{cls.index}"

    def __str__(cls):
        return "class " + cls.__name__

    def __lt__(cls, other):
        return cls.__name__ < other.__name__

    def __add__(cls, other):
        return cls.__name__ + "+" + other.__name__


class Shape(metaclass=Registry):
    def area(self):
        return 0


class Square(Shape):
    def __init__(self, s):
        self.s = s

    def area(self):
        return self.s ** 2


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return 3 * self.r ** 2


for cls in Registry.items:
    print(cls.describe(), cls, cls(2).area(), isinstance(cls, Registry), type(cls).__name__)
print(sorted(Registry.items, key=lambda c: c.__name__)[0].describe())
print(Square + Circle, Circle < Square, Square < Circle)
print(type(Square) is Registry, type(Registry) is type, issubclass(Registry, type))
print(Square == Square, Square != Circle, {Square: 1}[Square])


class Counted(type):
    def __call__(cls, *args, **kwargs):
        cls.count += 1
        return type.__call__(cls, *args, **kwargs)


class Thing(metaclass=Counted):
    count = 0

    def __init__(self, *args, **kwargs):
        self.args = args
        self.kwargs = kwargs


t = Thing(1, 2, x=3)
Thing()
print(Thing.count, t.args, t.kwargs)


class Attr(type):
    def __getattr__(cls, name):
        return f"{cls.__name__}.{name}?"


class Loose(metaclass=Attr):
    known = 1


print(Loose.known, Loose.unknown)
try:
    Loose().unknown
except AttributeError as e:
    print(e)


class M1(type):
    def who(cls):
        return "M1"


class M2(M1):
    def who(cls):
        return "M2>" + super().who()


class X(metaclass=M2):
    pass


class Y(X):
    pass


print(X.who(), Y.who(), type(Y).__name__, type(Y).__mro__[1].__name__)

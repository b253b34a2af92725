# metaclasses
class Meta(type):
    registry = {}

    def __new__(mcls, name, bases, ns, **kw):
        cls = super().__new__(mcls, name, bases, ns)
        cls.tag = name.lower()
        return cls

    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        Meta.registry[name] = cls

    def __call__(cls, *args, **kwargs):
        obj = super().__call__(*args, **kwargs)
        obj.made_by = "meta"
        return obj

    def hello(cls):
        return "hello from " + cls.__name__

    def __len__(cls):
        return 7

    def __iter__(cls):
        return iter([1, 2, 3])

    def __getitem__(cls, i):
        return cls.__name__ + str(i)

    def __contains__(cls, x):
        return x == 3

    def __repr__(cls):
        return f"<Meta {cls.__name__}>"

    @property
    def prop(cls):
        return "prop of " + cls.__name__


class A(metaclass=Meta):
    def __init__(self, v=0):
        self.v = v


class B(A):
    pass


print(A.tag, B.tag, sorted(Meta.registry))
a = A(3)
print(a.v, a.made_by, A.hello(), B.hello())
print(len(A), list(B), A[2], 3 in A, 4 in A)
print(A, repr(B), type(A).__name__, isinstance(A, Meta), type(A) is Meta)
print(A.prop)
try:
    a.hello()
except AttributeError as e:
    print(e)


class Singleton(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, name):
        self.name = name


c1 = Config("one")
c2 = Config("two")
print(c1 is c2, c2.name)


class Duck(type):
    def __instancecheck__(cls, obj):
        return hasattr(obj, "quack")

    def __subclasscheck__(cls, sub):
        return hasattr(sub, "quack")


class Quacker(metaclass=Duck):
    pass


class Mallard:
    def quack(self):
        return "q"


print(isinstance(Mallard(), Quacker), isinstance(3, Quacker), issubclass(Mallard, Quacker), issubclass(int, Quacker))

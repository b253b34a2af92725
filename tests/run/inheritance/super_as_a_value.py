"""`super()` in variables, as an argument, by computed names, of classes and of special methods."""

class Base:
    greeting = "hello"
    def __init__(self, n):
        self.n = n
    def add(self, k):
        return self.n + k
    def __len__(self):
        return self.n
    def __getitem__(self, i):
        return i * self.n
    def __repr__(self):
        return f"{type(self).__name__}({self.n})"
    @property
    def double(self):
        return self.n * 2
    @double.setter
    def double(self, v):
        self.n = v // 2
    @classmethod
    def build(cls, text):
        return cls(len(text))
class Child(Base):
    greeting = "hi"
    def __init__(self, n):
        s = super()
        s.__init__(n * 10)
    def add(self, k):
        up = super()
        method = up.add
        return [method(k), up.add(k + 1), getattr(up, "add")(k + 2), up.greeting]
    def __len__(self):
        return super().__len__() + 1
    def __getitem__(self, i):
        s = super()
        return s.__getitem__(i) + 1
    def __repr__(self):
        return "<" + super().__repr__() + ">"
    @property
    def double(self):
        return -super().double
    @double.setter
    def double(self, v):
        super(Child, type(self)).double.fset(self, v * 10)
    @classmethod
    def build(cls, text):
        s = super()
        return s.build(text + "!")
    def tries(self):
        s = super()
        try:
            s.missing
        except AttributeError as e:
            print(e)
        try:
            s.missing()
        except AttributeError as e:
            print(e)
        print(hasattr(s, "add"), hasattr(s, "missing"), getattr(s, "missing", "none"))
        return s.__self__ is self, s.__thisclass__ is Child, s.__self_class__.__name__, type(s).__name__
    def inner(self):
        def call():
            return super(Child, self).add(1)
        return call(), (lambda: super(Child, self).add(2))(), [super(Child, self).add(i) for i in range(2)]
    def map(self, values):
        return list(map(super().add, values))
c = Child(2)
print(c, len(c), c[3], c.add(1), c.double)
c.double = 8
print(c, c.n, c.double)
print(Child.build("abc"), c.tries(), c.inner(), c.map([1, 2]))
class Grand(Child):
    def add(self, k):
        return [super().add(k), super(Child, self).add(k), Base.add(self, k)]
g = Grand(1)
print(g.add(5), g, Grand.build("x"))
def helper(parent, x):
    return parent.add(x)
class Uses(Base):
    def add(self, k):
        return "uses " + str(helper(super(), k))
print(Uses(4).add(4))
class Outer:
    def run(self):
        return "outer"
class Sub(Outer):
    def run(self):
        return [super().run() for _ in range(2)]
print(Sub().run())
class WithNew:
    def __new__(cls, *args):
        self = super().__new__(cls)
        self.made = args
        return self
    def __init__(self, *args):
        super().__init__()
        self.inited = len(args)
w = WithNew(1, 2)
print(w.made, w.inited)
class Sets(Base):
    def __setattr__(self, name, value):
        super().__setattr__(name, value)
        super().__setattr__("last", name)
    def __delattr__(self, name):
        super().__delattr__(name)
        super().__setattr__("deleted", name)
    def __eq__(self, other):
        return super().__eq__(other)
    def __hash__(self):
        return super().__hash__()
    def __format__(self, spec):
        return super().__format__(spec) + "|" + spec
    def __str__(self):
        return super().__str__().upper()
s = Sets(3)
s.z = 1
print(s.last, s == s, s == 1, hash(s) == hash(s), f"{s}", str(s))
del s.z
print(s.deleted, hasattr(s, "z"))
try:
    super(Child, Base(1)).add(1)
except TypeError as e:
    print(e)
try:
    super(Child, 5).add(1)
except TypeError as e:
    print(e)

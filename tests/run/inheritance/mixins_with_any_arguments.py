"""Mixins that pass `*args` and `**kwargs` on, and constructors that a class has from `object`."""

class LoggingMixin:
    def __init__(self, *args, **kwargs):
        print("Logging", args, kwargs)
        super().__init__(*args, **kwargs)
        self.log = []
    def save(self, *a, **k):
        self.log.append(("save", a, k))
        return super().save(*a, **k)
class TimedMixin:
    def __init__(self, *args, timeout=10, **kwargs):
        super().__init__(*args, **kwargs)
        self.timeout = timeout
class Model:
    def __init__(self, name, size=1):
        self.name = name
        self.size = size
    def save(self, where, force=False):
        return f"{self.name}->{where} {force}"
class Thing(LoggingMixin, TimedMixin, Model):
    pass
class Thing2(TimedMixin, LoggingMixin, Model):
    def __init__(self, *a, **k):
        super().__init__("pre" + a[0], *a[1:], **k)
t = Thing("x", timeout=3)
print(t.name, t.size, t.timeout, t.log, t.save("disk"), t.log)
u = Thing2("y", size=9, timeout=4)
print(u.name, u.size, u.timeout, u.save("tape", force=True), u.log)
try:
    Thing("x", bogus=1)
except TypeError as e:
    print(e)
try:
    Thing()
except TypeError as e:
    print(e)
class Base:
    pass
class Kid(Base):
    def __init__(self, a):
        Base.__init__(self)
        self.a = a
class Kid2(Kid):
    pass
class Kid3(Kid2):
    def __init__(self, a, b):
        Kid2.__init__(self, a)
        object.__init__(self)
        self.b = b
k = Kid3(1, 2)
print(k.a, k.b)
try:
    class Bad(Base):
        def __init__(self):
            Base.__init__(self, 1)
    Bad()
except TypeError as e:
    print(e)
class Root:
    def __init__(self, **kw):
        if kw:
            print("left", kw)
        super().__init__(**kw)
class Shape(Root):
    def __init__(self, shape, **kw):
        self.shape = shape
        super().__init__(**kw)
class Col(Shape):
    def __init__(self, color, **kw):
        self.color = color
        super().__init__(**kw)
c = Col(color="red", shape="round")
print(c.color, c.shape, vars(c))
try:
    Col(color="r", shape="s", extra=1)
except TypeError as e:
    print(e)

# Descriptors that keep their values themselves, and descriptors that only read.
class Counted:
    def __init__(self):
        self.values = {}
        self.reads = 0

    def __get__(self, instance, owner):
        if instance is None:
            return self
        self.reads += 1
        return self.values.get(id(instance), 0)

    def __set__(self, instance, value):
        self.values[id(instance)] = value


class Constant:
    def __init__(self, value):
        self.value = value

    def __get__(self, instance, owner):
        return (self.value, instance is None, owner.__name__)

    def __set__(self, instance, value):
        raise AttributeError("constant")


class Scaled:
    def __init__(self, factor):
        self.factor = factor

    def __get__(self, instance, owner=None):
        return instance.base * self.factor


class Thing:
    hits = Counted()
    kind = Constant("thing")
    double = Scaled(2)
    triple = Scaled(3)

    def __init__(self, base):
        self.base = base


class Sub(Thing):
    double = Scaled(20)


t, u = Thing(5), Thing(6)
t.hits = 3
u.hits += 1
u.hits += 1
print(t.hits, u.hits, Thing.hits.reads)
print(t.kind, Thing.kind, Sub(1).kind, Sub.kind)
try:
    t.kind = 1
except AttributeError as e:
    print(e)
print(t.double, t.triple, Sub(5).double, Sub(5).triple)

# Data and non-data descriptors, __set_name__, access through class and instance.
class Field:
    def __init__(self, default=None):
        self.default = default

    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.key = "_" + name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return instance.__dict__.get(self.key, self.default)

    def __set__(self, instance, value):
        if value == "bad":
            raise ValueError(f"{self.key}: bad value")
        instance.__dict__[self.key] = value

    def __delete__(self, instance):
        print("delete", self.key)
        del instance.__dict__[self.key]


class Lazy:
    def __init__(self, func):
        self.func = func

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return "lazy on the class"
        print("computing")
        value = self.func(instance)
        instance.__dict__[self.name] = value
        return value


class Model:
    x = Field(10)
    y = Field()

    @Lazy
    def total(self):
        return self.x + self.y


m = Model()
print(m.x, m.y)
m.x = 5
m.y = 7
print(m.x, m.y)
print(m.total, m.total)
print(Model.total)
print(type(Model.x).__name__, Model.x.default)
try:
    m.x = "bad"
except ValueError as e:
    print(e)
del m.x
print(m.x)

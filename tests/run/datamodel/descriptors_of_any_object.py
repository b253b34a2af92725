"""A descriptor is asked before a field where the object, and whether its class has a variable of its own, are found when running."""


class Column:
    def __init__(self, default): self.default = default
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner):
        if obj is None: return self
        return obj._values.get(self.name, self.default)
    def __set__(self, obj, value):
        print("set", self.name, value)
        obj._values[self.name] = value
class Model:
    def __init__(self, **kw):
        self._values = {}
        for k, v in kw.items():
            setattr(self, k, v)
class User(Model):
    name = Column("")
    age = Column(0)
class Admin(User):
    pass
anything = [User, 3, "x", User(name="u", age=5), Admin(name="root", age=99)]
u = anything[3]
u.age += 10
print(u.age, anything[4].age)


class Base:
    x = Column(1)

    def __init__(self):
        self._values = {}


class Own(Base):
    pass


for kind in (Base, Own):
    thing = [kind, kind()][1]
    thing.x = 5
    print(thing.x, thing._values)
Own.x = "plain"
own = Own()
own.x = 7
print(own.x, own._values, own.__dict__["x"])

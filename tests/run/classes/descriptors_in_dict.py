# init_subclass, set_name, class_getitem
class Plugin:
    plugins = []

    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.plugin_name = name or cls.__name__
        Plugin.plugins.append(cls)


class One(Plugin, name="first"):
    pass


class Two(Plugin):
    pass


print([(p.__name__, p.plugin_name) for p in Plugin.plugins])
try:
    class Bad(Plugin, nom="x"):
        pass
except TypeError as e:
    print(e)


class Field:
    def __init__(self, default):
        self.default = default

    def __set_name__(self, owner, name):
        self.name = name
        self.owner = owner.__name__

    def __get__(self, obj, cls=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, type(self.default)):
            raise TypeError(f"{self.owner}.{self.name} must be {type(self.default).__name__}")
        obj.__dict__[self.name] = value


class Model:
    age = Field(0)
    title = Field("none")


m = Model()
print(m.age, m.title)
m.age = 5
print(m.age)
try:
    m.title = 3
except TypeError as e:
    print(e)
print(Model.age.name)


class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item.__name__}]"


print(Box[int], Box[str])

"""Metaclasses and class creation hooks as plugins and models use them."""


class Field:
    def __init__(self, kind, default=None):
        self.kind = kind
        self.default = default
        self.name = None

    def __set_name__(self, owner, name):
        self.name = name
        print(f"{owner.__name__}.{name}")

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        obj.__dict__[self.name] = value

    def __repr__(self):
        return f"<Field {self.name}>"


class ModelMeta(type):
    registry = {}

    def __new__(mcs, name, bases, namespace, **options):
        cls = super().__new__(mcs, name, bases, namespace)
        cls._fields = [k for k, v in namespace.items() if isinstance(v, Field)]
        mcs.registry[name] = cls
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)
        cls.table = options.get("table", name.lower())

    def __call__(cls, *args, **kwargs):
        obj = super().__call__(*args, **kwargs)
        cls.created = getattr(cls, "created", 0) + 1
        return obj

    def __len__(cls):
        return len(cls._fields)

    def __iter__(cls):
        return iter(cls._fields)

    def __contains__(cls, name):
        return name in cls._fields

    def __repr__(cls):
        return f"<model {cls.__name__}>"


class Model(metaclass=ModelMeta):
    def __init__(self, **values):
        for key, value in values.items():
            setattr(self, key, value)

    def as_dict(self):
        return {name: getattr(self, name) for name in type(self)}


class User(Model, table="people"):
    name = Field(str)
    age = Field(int, 18)


class Post(Model):
    title = Field(str, "untitled")


u = User(name="Ann")
print(u.as_dict(), User.table, Post.table, len(User), list(Post), "age" in User, "x" in User)
print(User, repr(Post), User.name, sorted(ModelMeta.registry), User.created)
User(name="Bob", age=3)
print(User.created, hasattr(Post, "created"), type(User).__name__, isinstance(User, ModelMeta))
try:
    u.age = "old"
except TypeError as e:
    print(e)
u.age = 40
print(u.age, u.as_dict(), sorted(vars(u)))


class Plugin:
    plugins = {}

    def __init_subclass__(cls, /, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.key = key or cls.__name__.lower()
        Plugin.plugins[cls.key] = cls

    def run(self):
        return f"{self.key} ran"


class Csv(Plugin, key="csv"):
    pass


class Json(Plugin):
    def run(self):
        return super().run() + "!"


class Jsonl(Json, key="jsonl"):
    pass


print({k: v().run() for k, v in Plugin.plugins.items()})
try:

    class Bad(Plugin, nope=1):
        pass
except TypeError as e:
    print(e)


class Singleton(type):
    _made = {}

    def __call__(cls, *args):
        if cls not in cls._made:
            cls._made[cls] = super().__call__(*args)
        return cls._made[cls]


class Config(metaclass=Singleton):
    def __init__(self, level=0):
        self.level = level


a, b = Config(3), Config(9)
print(a is b, b.level)

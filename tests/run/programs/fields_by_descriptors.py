"""Validated fields by descriptors, with a registry made by __set_name__ and __init_subclass__."""


class Field:
    def __init__(self, kind, *, default=None, check=None):
        self.kind, self.default, self.check = kind, default, check

    def __set_name__(self, owner, name):
        self.name = name
        owner.__dict__.get("fields", None)
        owner.fields = [*getattr(owner, "fields", []), name]

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj._values.get(self.name, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} wants {self.kind.__name__}, got {type(value).__name__}")
        if self.check and not self.check(value):
            raise ValueError(f"{self.name}: {value!r} is not allowed")
        obj._values[self.name] = value

    def __delete__(self, obj):
        try:
            del obj._values[self.name]
        except KeyError:
            raise AttributeError(f"{self.name} is not set") from None


class Model:
    registry = {}

    def __init_subclass__(cls, table=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Model.registry[table or cls.__name__.lower()] = cls

    def __init__(self, **values):
        self._values = {}
        for name, value in values.items():
            if name not in self.fields:
                raise TypeError(f"{type(self).__name__} has no field {name!r}")
            setattr(self, name, value)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in self.fields)})"

    def __eq__(self, other):
        return type(self) is type(other) and self._values == other._values


class Person(Model):
    name = Field(str, check=str.strip)
    age = Field(int, default=0, check=lambda n: 0 <= n < 150)


class Point(Model, table="points"):
    x = Field((int, float).__class__ and float, default=0.0)
    y = Field(float, default=0.0)


print(Person.fields, Point.fields, sorted(Model.registry))
p = Person(name="Ann", age=30)
q = Person(name="Bob")
print(p, q, p == Person(age=30, name="Ann"), p == q, p != q)
for what in (
    lambda: setattr(p, "age", "x"), lambda: setattr(p, "age", 200), lambda: Person(nam="x"),
    lambda: Person(name=" "), lambda: delattr(q, "age"), lambda: Point(x=1),
):
    try:
        what()
        print("fine")
    except Exception as error:
        print(type(error).__name__, error)
del p.age
print(p.age, p._values, Person.age.default, Person.name.kind, type(Person.age).__name__)
p.age += 5
print(p, Model.registry["points"](x=2.5), vars(Person.name)["name"])
for table, cls in sorted(Model.registry.items()):
    print(table, cls.__name__, cls(), [getattr(cls, f).default for f in cls.fields])

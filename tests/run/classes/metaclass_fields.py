# Enumerations of one's own, interfaces and validation with metaclasses.
class ConstMeta(type):
    def __setattr__(cls, name, value):
        raise AttributeError(f"cannot change {cls.__name__}.{name}")


class Const(metaclass=ConstMeta):
    PI = 3


print(Const.PI)
try:
    Const.PI = 4
except AttributeError as e:
    print(e)
print(Const.PI)


class FieldMeta(type):
    def __new__(mcls, name, bases, attrs):
        fields = {k: v for k, v in attrs.items() if isinstance(v, Field)}
        attrs["_fields"] = fields
        return super().__new__(mcls, name, bases, attrs)


class Field:
    def __init__(self, kind):
        self.kind = kind


class Model(metaclass=FieldMeta):
    def __init__(self, **kw):
        for k, v in kw.items():
            if k not in self._fields:
                raise TypeError(f"unexpected field {k}")
            if not isinstance(v, self._fields[k].kind):
                raise TypeError(f"{k} must be {self._fields[k].kind.__name__}")
            setattr(self, k, v)


class User(Model):
    name = Field(str)
    age = Field(int)


u = User(name="ann", age=3)
print(u.name, u.age, sorted(User._fields))
for kw in ({"nom": 1}, {"age": "x"}):
    try:
        User(**kw)
    except TypeError as e:
        print(e)


class Final(type):
    def __new__(mcls, name, bases, ns):
        for b in bases:
            if isinstance(b, Final):
                raise TypeError("type '{}' is not an acceptable base type".format(b.__name__))
        return type.__new__(mcls, name, bases, dict(ns))


class Leaf(metaclass=Final):
    pass


try:
    class Sub(Leaf):
        pass
except TypeError as e:
    print(e)
print(isinstance(Leaf, Final), isinstance(Leaf, type), isinstance(int, Final), isinstance(3, Final))


class Bools(type):
    def __bool__(cls):
        return cls.on

    def __eq__(cls, other):
        return cls.__name__ == other.__name__

    def __hash__(cls):
        return 7


class On(metaclass=Bools):
    on = True


class Off(metaclass=Bools):
    on = False


print(bool(On), bool(Off), On == Off, On == On, hash(On))
if not Off:
    print("off")
print([c.__name__ for c in (On, Off) if c])

# Records described by tables of fields: made, checked, compared and printed by the names of the fields.
class Field:
    def __init__(self, kind, default=None, check=None):
        self.kind, self.default, self.check = kind, default, check
    def __set_name__(self, owner, name):
        self.name = name

class Record:
    fields = {}
    def __init_subclass__(cls):
        cls.fields = {**cls.fields, **{k: v for k, v in vars(cls).items() if isinstance(v, Field)}}
    def __init__(self, **values):
        for name, field in self.fields.items():
            value = values.pop(name, field.default)
            if value is not None and not isinstance(value, field.kind):
                raise TypeError(f"{name}: expected {field.kind.__name__}, got {type(value).__name__}")
            if field.check and value is not None and not field.check(value):
                raise ValueError(f"{name}: {value!r} is refused")
            setattr(self, name, value)
        if values:
            raise TypeError(f"unknown fields: {', '.join(sorted(values))}")
    def as_dict(self):
        return {name: getattr(self, name) for name in self.fields}
    def __eq__(self, other):
        return type(self) is type(other) and self.as_dict() == other.as_dict()
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in self.as_dict().items())})"
    def replace(self, **changes):
        return type(self)(**{**self.as_dict(), **changes})

class Person(Record):
    name = Field(str)
    age = Field(int, 0, lambda n: 0 <= n < 150)

class Employee(Person):
    salary = Field(float, 0.0)
    boss = Field(Person)

ann = Person(name="Ann", age=40)
bob = Employee(name="Bob", salary=10.5, boss=ann)
print(ann, bob)
print(bob.as_dict()["boss"].name, bob.age, bob == bob.replace(), bob == bob.replace(age=3))
for make in (lambda: Person(age="x"), lambda: Person(age=200), lambda: Employee(nme="z", pay=1), lambda: bob.replace(salary=3)):
    try:
        print(make())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(sorted(Employee.fields), sorted(Person.fields), Employee.fields["age"].name)
rows = [Employee(name=n, age=a, salary=s) for n, a, s in [("Zoe", 30, 3.0), ("Yan", 25, 9.5), ("Xi", 30, 1.25)]]
for key in ("name", "age", "salary"):
    print(key, [getattr(r, "name") for r in sorted(rows, key=lambda r: getattr(r, key))])
def pick(rows, **wanted):
    return [r.name for r in rows if all(getattr(r, k, None) == v for k, v in wanted.items())]
print(pick(rows, age=30), pick(rows, age=30, salary=1.25), pick(rows, height=3))

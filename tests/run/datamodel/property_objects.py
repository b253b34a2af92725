"""`property` as a value: made by functions, checked, computed by name."""


def typed(name, kind):
    """A property that takes values of one kind only."""
    hidden = "_" + name

    def get(self):
        return getattr(self, hidden)

    def put(self, value):
        if not isinstance(value, kind):
            raise TypeError(f"{name} must be {kind.__name__}, not {type(value).__name__}")
        setattr(self, hidden, value)

    return property(get, put)


class Person:
    name = typed("name", str)
    age = typed("age", int)

    def __init__(self, name, age):
        self.name = name
        self.age = age


def tell(action):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


person = Person("Ann", 30)
print(person.name, person.age)
tell(lambda: setattr(person, "age", "old"))
tell(lambda: delattr(person, "age"))
tell(lambda: Person("Bob", None))

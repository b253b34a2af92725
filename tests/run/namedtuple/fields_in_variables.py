"""`namedtuple` with fields that a variable holds."""
from collections import namedtuple
import collections

FIELDS = ["name", "age"]
Person = namedtuple("Person", FIELDS)
HEADER = "x y z"
Vec = collections.namedtuple("Vec", HEADER, defaults=[0])
KEYS: tuple = ("first", "last")
Full = namedtuple("Full", KEYS)


class Named(namedtuple("Base", FIELDS)):
    __slots__ = ()

    def greet(self):
        return f"hi {self.name}"


p = Person("Ann", 30)
print(p, p._fields, p.age, p._replace(age=31), p._asdict())
print(Vec(1, 2), Vec(1, 2, 3)._fields, Vec._field_defaults)
print(Full("a", "b"), Named("Bob", 4).greet(), Named("Bob", 4))
rows = [("Cid", 5), ("Dee", 6)]
print([Person(*r) for r in rows], [Person._make(r).name for r in rows], dict(zip(FIELDS, rows[0])))
print(len(FIELDS), FIELDS[0], p == ("Ann", 30))
try:
    Person("x")
except TypeError as e:
    print(e)

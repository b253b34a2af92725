# Special methods are looked up on the class, inherited, aliased, disabled, and assigned later.
class Base:
    def __len__(self):
        return 4

    def __add__(self, o):
        return "base add"

    __radd__ = __add__


class Aliased:
    def describe(self):
        return "described"

    __str__ = describe
    __repr__ = __str__
    __call__ = describe


class Later:
    pass


def later_len(self):
    return 11


Later.__len__ = later_len
print(len(Base()), Base() + 1, 1 + Base())
a = Aliased()
print(str(a), repr(a), bool(a), a(), [a])
print(len(Later()))
b = Base()
print(Base.__len__(b), Base.__add__(b, 2), type(b).__len__(b))
print((5).__add__(3), "a".__add__("b"), [1].__len__(), (3).__sub__(5), "abc".__contains__("b"))
print(int.__add__(2, 3), str.__len__("four"), list.__getitem__([7, 8], 1))

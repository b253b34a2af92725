"""isinstance and issubclass with tuples of classes in variables, also of second bases."""


class A: pass
class B: pass
class C(A, B): pass
class D(C): pass


kinds = (B, int)
more = (A, str)
for o in (A(), B(), C(), D(), 3, "s", True, None):
    print(type(o).__name__, isinstance(o, kinds), isinstance(o, more), issubclass(type(o), kinds), issubclass(type(o), more))


def below(cls, *bases):
    return [issubclass(cls, base) for base in bases], issubclass(cls, bases)


print(below(A, B, C), below(bool, int, str), below(C))
for cls in (A, B, C, D, int, bool):
    print(cls.__name__, issubclass(cls, kinds), issubclass(cls, more), issubclass(cls, (kinds, more)), issubclass(cls, ()))
try:
    issubclass(3, kinds)
except TypeError as error:
    print(error)

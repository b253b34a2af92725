"""Classes below a class, and the class that a method stands in."""

class Shape:
    def area(self): return 0
    @classmethod
    def all(cls):
        found = []
        for c in cls.__subclasses__():
            found.append(c); found += c.all()
        return found
class Sq(Shape):
    def area(self): return 4
class Big(Sq):
    def area(self): return 9
class Ci(Shape): pass
def every(cls): return [cls] + [x for c in cls.__subclasses__() for x in every(c)]
print([c.__name__ for c in Shape.all()], [c().area() for c in every(Shape)], Ci.__subclasses__())
def late():
    class L(Ci): pass
    return L
print(Ci.__subclasses__()); late(); print([c.__qualname__ for c in Ci.__subclasses__()])
class E(Exception): pass
class E2(E): pass
print(E.__subclasses__(), len(Shape.__subclasses__()))
print({c.__name__: c for c in Shape.__subclasses__()}["Sq"]().area())
class T:
    def m(self):
        f = lambda: __class__.__name__
        return __class__, f()
class U(T): pass
print(U().m())

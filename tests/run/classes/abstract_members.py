from abc import ABC, abstractmethod
class Shape(ABC):
    @property
    @abstractmethod
    def area(self): ...
    @classmethod
    @abstractmethod
    def unit(cls): ...
    @abstractmethod
    def grow(self, by): raise NotImplementedError
    def __lt__(self, o): return self.area < o.area
class Sq(Shape):
    def __init__(self, s): self.s = s
    @property
    def area(self): return self.s ** 2
    @classmethod
    def unit(cls): return cls(1)
    def grow(self, by): self.s += by; return self
class Half(Shape):
    def grow(self, by): return super().grow(by)
for f in (Shape, Half, lambda: Sq.unit().grow(2).area, lambda: Sq(1) < Sq(2), lambda: sorted([Sq(3), Sq(1)])[0].s):
    try: print(f())
    except TypeError as e: print(e)
print(issubclass(Sq, Shape), isinstance(Sq(1), Shape), [Sq(n).area for n in range(3)])

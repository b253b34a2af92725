class T:
    def __init__(self):
        self._v = 1
        self.log = []

    @property
    def v(self):
        return self._v

    @v.setter
    def v(self, value):
        self.log.append(value)
        if value < 0:
            raise ValueError("negative")
        self._v = value

    @v.deleter
    def v(self):
        self.log.append("del")
        self._v = 0

    def _get(self):
        return 7

    w = property(_get)

t = T()
t.v = 5
t.v += 2
print(t.v, t.log, t.w)
try:
    t.v = -1
except ValueError as e:
    print(e)
del t.v
print(t.v, t.log)
class U(T):
    @property
    def v(self):
        return "sub"
try:
    U().v = 3
except AttributeError as e:
    print(e)
try:
    del U().v
except AttributeError as e:
    print(e)
for o in [T(), U()]:
    try:
        o.v = 4
        print(o.v)
    except AttributeError as e:
        print(e)


class Shape:
    @property
    def name(self):
        return "shape"


class Round(Shape):
    @property
    def name(self):
        return "round"

    @name.setter
    def name(self, value):
        print("set", value)


for s in [Shape(), Round()]:
    print(s.name)
r = Round()
try:
    r.name = "x"
    print(r.name)
except AttributeError as e:
    print(e)

# Class variables, instance variables, shadowing, shared mutables, deletion.
class A:
    items = []
    count = 0
    name = "class"

    def add(self, x):
        self.items.append(x)
        self.count += 1
        A.total = getattr(A, "total", 0) + x


class B(A):
    pass


a, b, c = A(), A(), B()
a.add(1)
b.add(2)
c.add(3)
print(A.items, a.items is b.items, A.count, a.count, B.items is A.items, A.total, c.total)
a.name = "instance"
print(a.name, b.name, A.name)
del a.name
print(a.name)
try:
    del a.name
except AttributeError as e:
    print(e)
B.name = "subclass"
print(A.name, B.name, c.name, b.name)
del B.name
print(B.name)
A.name = "changed"
print(c.name)
try:
    del B.name
except AttributeError as e:
    print(e)
A.late = lambda self, x: (self.count, x)
print(c.late(5))
try:
    A.missing
except AttributeError as e:
    print(e)
try:
    a.missing
except AttributeError as e:
    print(e)
try:
    (5).missing
except AttributeError as e:
    print(e)
try:
    [].missing = 1
except AttributeError as e:
    print(e)
try:
    None.x
except AttributeError as e:
    print(e)
try:
    int.x = 1
except TypeError as e:
    print(e)

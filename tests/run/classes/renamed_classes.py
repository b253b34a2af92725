"""Classes that are given another name: what shows it and what does not."""
def tagged(cls):
    class Tagged(cls):
        def tag(self):
            return "tagged " + cls.__name__
    Tagged.__name__ = cls.__name__
    return Tagged
@tagged
class Box:
    def __init__(self, n):
        self.n = n
@tagged
class Bag:
    def __init__(self, n):
        self.n = n
print(Bag(4).tag(), Box(4).tag())
print(Box.__name__, Bag.__name__, Bag)
b = Bag(1)
for v in (b, Box(2), 5):
    print(type(v).__name__, end=" ")
try:
    b.nope
except AttributeError as e:
    print(e)
class Plain: pass
name = "".join(["Re", "named"])
Plain.__name__ = name
print(Plain.__name__, Plain, Plain.__qualname__)
try:
    Plain() + 1
except TypeError as e:
    print(e)
try:
    Plain.__name__ = 5
except TypeError as e:
    print(e)
Plain.__qualname__ = "Other." + name
print(Plain.__name__, Plain, Plain.__qualname__, type(Plain()).__qualname__, repr(Plain()).split(" at")[0])

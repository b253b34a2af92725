import reprlib
from reprlib import Repr, recursive_repr
print(reprlib.repr(list(range(20))), reprlib.repr("x" * 100), reprlib.repr({i: i * i for i in range(10)}))
print(reprlib.repr(set("abcdefghij")), reprlib.repr((1,)), reprlib.repr(10 ** 60), reprlib.repr([[[[[[[[1]]]]]]]]))
print(reprlib.repr(frozenset()), reprlib.repr({}), reprlib.repr(set()), reprlib.repr([]), reprlib.repr("it's" * 7))
r = Repr(maxlist=2, maxstring=12, maxdict=1, fillvalue="~~")
print(r.repr([1, 2, 3]), r.repr("hello world, this is"), r.repr({"b": 1, "a": 2}))
r.maxlevel = 1
print(r.repr([[1, [2]], 3]), r.repr(3.14159), r.repr(True), r.repr(None))
print(Repr(indent=2).repr([1, [2, 3], "x"]))
print(Repr(indent="->").repr({"k": (1,)}))
class Node:
    def __init__(self, name):
        self.name = name
        self.next = None
    @recursive_repr()
    def __repr__(self):
        return f"Node({self.name!r}, {self.next!r})"
a = Node("a"); b = Node("b"); a.next = b; b.next = a
print(a, [b])
class Short(Repr):
    def repr_Point(self, x, level):
        return f"<{self.repr1(x.x, level - 1)}>"
class Point:
    def __init__(self, x): self.x = x
    def __repr__(self): return "Point" + "!" * 50
print(Short().repr(Point([1, 2])), Short().repr([Point(1)]), reprlib.repr(Point(3)))

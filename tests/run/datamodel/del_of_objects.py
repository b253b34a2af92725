"""`__del__` is called when the last name lets go of an object, at the end too."""
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = A(1)
del a
print("after")
b = A(2)
b = None
print("after b")
c = A(3)
c = A(4)
print("after c")
def f():
    x = A(5)
    print("in f", x.n)
    y = A(6)
    print("still")
    return 7
f()
print("after f")
A(8)
print("end")
l = [A(9), A(10)]
l.pop()
l.pop()
l.clear()
print("cleared")
d = A(11)

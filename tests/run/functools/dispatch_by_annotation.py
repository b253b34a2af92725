"""Functions chosen by the class of their first argument, which an annotation names; methods too."""
from functools import singledispatch
@singledispatch
def show(x):
    return "object " + repr(x)
@show.register
def _(x: int):
    return "int " + str(x)
@show.register(str)
def _(x):
    return "str " + x
@show.register
def show_list(x: list):
    return "list of " + str(len(x))
@show.register
def _(x: float):
    return "float or bytes"
print(show(1), show("a"), show([1]), show(None), show(True), show(1.5))
try:
    show.register(5)
except TypeError as e:
    print(e)
try:
    @show.register
    def no_hint(x): ...
except TypeError as e:
    print(str(e)[:40])
try:
    show()
except TypeError as e:
    print(e)
class Shape: pass
class Square(Shape): pass
from functools import singledispatchmethod
class Fmt:
    @singledispatchmethod
    def fmt(self, x):
        return "any " + repr(x)
    @fmt.register
    def _(self, x: int):
        return "int " + str(x)
    @fmt.register(str)
    def _(self, x):
        return "str " + x
f = Fmt()
print(f.fmt(1), f.fmt("s"), f.fmt([1]))

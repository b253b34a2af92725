class MissingField(KeyError, AttributeError):
    pass
class Mixin:
    def describe(self):
        return f"{type(self).__name__}: {self.args}"
class Bad(Mixin, ValueError):
    pass
class Both(ValueError, TypeError):
    def __init__(self, what):
        super().__init__(what)
        self.what = what
def run(f, kind):
    try:
        f()
    except kind as e:
        print("caught", type(e).__name__, e, kind)
    except Exception as e:
        print("other", type(e).__name__, e, kind)
def a():
    raise MissingField("x")
def b():
    raise Bad("y", 1)
def c():
    raise Both("z")
for f in (a, b, c):
    for kind in (KeyError, AttributeError, LookupError, (TypeError, OSError), ValueError, Mixin if False else Bad):
        run(f, kind)
print(MissingField.__mro__)
print(issubclass(MissingField, AttributeError), issubclass(Bad, Mixin), issubclass(Both, TypeError))
try:
    a()
except AttributeError as e:
    print(repr(e), str(e))
try:
    b()
except Bad as e:
    print(e.describe())
class X(OSError, ValueError): pass
try:
    raise X(2, "nope")
except ValueError as e:
    print(e, e.errno, e.strerror)

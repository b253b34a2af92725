"""Names of nested and local classes that are found when running, in texts and in the traceback of an uncaught error."""
class Outer:
    class Inner:
        class Deep:
            pass
    class Failure(Exception):
        pass
def make():
    class Local:
        pass
    return Local()
def names(value):
    kind = type(value)
    return kind.__name__, kind.__qualname__, kind.__module__, str(kind), repr(value).split(" at ")[0]
for value in [Outer(), Outer.Inner(), Outer.Inner.Deep(), make(), Outer.Failure("x"), 5, "s"]:
    print(*names(value)[:4], names(value)[4][:30])
def fail(kind):
    class Stop(Exception):
        """Local."""
    if kind:
        raise Stop("local")
    raise Outer.Failure("nested")
try:
    fail(True)
except Exception as e:
    print(type(e).__qualname__, e)
try:
    fail(True)
finally:
    fail(False)

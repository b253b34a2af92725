# getattr and hasattr with names found when running, of values of every kind: what is there, and CPython's words for what is not.
class A:
    def __init__(self):
        self.x = 1

    def method(self):
        return self.x


def function():
    return 1


function.calls = 3
for thing in (len, print, "s", 3, A, A(), function, None, [1]):
    for name in ("__name__", "__class__", "upper", "append", "x", "real", "calls", "method"):
        try:
            value = getattr(thing, name)
            shown = callable(value) if name in ("upper", "append", "method") else value
            print(type(thing).__name__, name, shown, hasattr(thing, name), getattr(thing, name, None) is not None)
        except AttributeError as error:
            print(error, hasattr(thing, name), getattr(thing, name, "default"))
for name in (1, None, b"x"):
    try:
        getattr(A(), name)
    except TypeError as error:
        print(error)
for name in ("x", None):
    for call in (lambda: setattr(thing, name, 1), lambda: delattr(thing, name), lambda: hasattr(A(), name), lambda: getattr(A(), name, 5)):
        try:
            print(call())
        except (AttributeError, TypeError) as error:
            print(type(error).__name__, error)

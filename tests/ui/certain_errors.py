# What raises whenever it is reached: a warning, with what was probably meant.
import sys


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def length(self):
        return (self.x**2 + self.y**2) ** 0.5


def mistyped(p):
    return p.lenght()


def absent(p):
    return p.z + 1


def arguments(p):
    return absent()


def methods(words):
    words.apend("x")


def several(p):
    # Right for one of the callers.
    return p.append


def handled(p):
    try:
        return p.nothing
    except AttributeError:
        return None


def asked(p):
    if hasattr(p, "nothing"):
        return p.nothing
    if isinstance(p, str):
        return p.upper()
    return p.x if p is not None else p.nothing


p = Point(3, 4)
if sys.argv[1:]:
    mistyped(p)
if sys.argv[1:]:
    absent(p)
if sys.argv[1:]:
    arguments(p)
if sys.argv[1:]:
    several(p)
handled(p)
asked(p)
if sys.argv[1:]:
    methods(["y"])
several([])
asked(None)
asked("text")
raises = lambda: p.nothing

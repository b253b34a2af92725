"""`print` through functions that pass their arguments on: which options there are is known when running."""
import io


class Sink:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("<flush>")


def p(*a, **k):
    try:
        print(*a, **k)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


p()
p(1, 2, sep="-")
p(1, 2, sep=5)
p(1, 2, end="!\n")
p(1, 2, end=None, sep=None)
p(1, 2, flush=True, foo=1)
f = io.StringIO()
p(1, "x", file=f, sep="+")
print(repr(f.getvalue()))
p(file=None, end="e\n")
p(1, end=3)
p(1, file=5)
s = Sink()
p(1, [2], None, file=s, sep=", ", end=";", flush=1)
print(s.parts)
options = {"sep": "/", "end": "|\n"}
print("a", *[1, 2], **options)
print("a", "b", "c", "d", "e", **options)
print(*range(12), sep="", **{"end": "\n"})
try:
    print(1, sep="", **options)
except TypeError as e:
    print(e)
say = [print, p][0]
say("x", "y", sep="_")


def log(level, *args, **kwargs):
    print(f"[{level}]", *args, **{"sep": " | ", **kwargs})


log("info", 1, 2)
log("warn", "w", sep=":")

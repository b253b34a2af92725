"""`%` with a format that is written down: each conversion, flag, width and precision, and what is told of wrong values."""


class Number:
    def __init__(self, value):
        self.value = value

    def __int__(self):
        return int(self.value)

    def __float__(self):
        return float(self.value)

    def __str__(self):
        return f"<{self.value}>"

    def __repr__(self):
        return f"Number({self.value!r})"


class Index:
    def __index__(self):
        return 255


def tried(call):
    try:
        print(repr(call()))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__ + ":", e)


def integers(n):
    print("%d|%5d|%-5d|%05d|%+d|% d|%+05d|%.3d|%8.3d|%-8.3d|%08.3d" % (n, n, n, n, n, n, n, n, n, n, n))
    print("%i|%u|%ld|%hd|%Ld" % (n, n, n, n, n))
    print("%x|%X|%o|%#x|%#X|%#o|%08x|%#08x|%-#8x|%+x|% x|%.4x|%#.4x" % (n, n, n, n, n, n, n, n, n, n, n, n, n))


def reals(x):
    print("%f|%.2f|%8.2f|%-8.2f|%08.2f|%+.1f|% .1f|%.0f|%#.0f" % (x, x, x, x, x, x, x, x, x))
    print("%e|%.2e|%E|%12.3e|%g|%G|%.3g|%#g|%010.3g" % (x, x, x, x, x, x, x, x, x))


def texts(s):
    print("%s|%5s|%-5s|%.2s|%5.2s|%-5.2s|%r|%10r|%a|%.3r|%05s" % (s, s, s, s, s, s, s, s, s, s, s))


for n in (0, 1, -1, 42, -42, 255, 10**20, -(10**20), True):
    integers(n)
for x in (0.0, -0.0, 1.5, -1.5, 0.125, 2.5, 1e10, 1e-7, 123456789.125, 1e300, float("inf"), float("-inf"), float("nan")):
    reals(x)
for s in ("", "a", "abc", "héllo", "日本語", "it's", "a\nb"):
    texts(s)
texts(None)
texts([1, "x"])
texts((1, 2))
texts(Number(3))
print("%c%c%c|%3c|%-3c|" % ("a", 98, "é", "x", 0x1F600))
print("%d %s %f %x" % (Number(7.9), Number(1), Number(2.5), Index()))
print("100%% of %s" % "x", "%%" % (), "none" % (), "%s" % 5, "%d%%" % 50, "%s and %%s" % "a")
print("%5d|%-5d|%05.1f" % (True, False, 3), "%d" % 3.99, "%d" % -3.99, "%i" % 1e20)
tried(lambda: "%d" % "x")
tried(lambda: "%d %d" % (1, "x"))
tried(lambda: "%i" % None)
tried(lambda: "%u" % [1])
tried(lambda: "%x" % 1.5)
tried(lambda: "%o" % "1")
tried(lambda: "%X" % Number(1))
tried(lambda: "%f" % "1")
tried(lambda: "%g" % None)
tried(lambda: "%c" % "ab")
tried(lambda: "%c" % 1.5)
tried(lambda: "%c" % -1)
tried(lambda: "%c" % 0x110000)
tried(lambda: "%d" % float("inf"))
tried(lambda: "%d" % float("nan"))
tried(lambda: "%s %s" % "a")
tried(lambda: "%s" % ("a", "b"))
tried(lambda: "%s" % ())
tried(lambda: "%" % 1)
tried(lambda: "%y" % 1)
tried(lambda: "%5" % 1)
tried(lambda: "%s %" % ("a",))
tried(lambda: "a" % 1)
tried(lambda: "%*d" % (5, 42))
tried(lambda: "%-*d|%.*f" % (5, 42, 2, 1.005))
tried(lambda: "%(a)s %(b)05.1f" % {"a": 1, "b": 2})
tried(lambda: "%(a)s" % (1,))
tried(lambda: "%.99999999999d" % 1)


def said(text, log):
    log.append(text)
    return text


log = []
print("%s-%s-%d" % (said("a", log), said("b", log), len(log)), log)

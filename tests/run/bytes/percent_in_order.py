def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class L:
    def __init__(self, n): self.n = n
    def __index__(self):
        print("index", self.n); return self.n
    def __float__(self):
        print("float", self.n); return float(self.n)
    def __bytes__(self):
        print("bytes", self.n); return bytes([self.n])
    def __repr__(self):
        print("repr", self.n); return f"L{self.n}"
show(lambda: b"%d-%s" % (b"x",))
show(lambda: b"%d-%s" % (5,))
show(lambda: b"%d-%s" % (5, "x"))
show(lambda: b"%x %b %a %r %c %%" % (L(255), L(65), L(3), L(4), 66))
show(lambda: b"%*d|%-*d|%.*f|" % (5, 42, 6, 43, 2, 3.14159))
show(lambda: b"%(a)5d %(b)-5s|" % {b"a": 3, b"b": b"q"})
show(lambda: b"ab%y" % 5)
show(lambda: b"ab%y" % ())
show(lambda: b"%(a)y" % {b"a": 1})
show(lambda: b"ab%5" % 5)
show(lambda: b"%" % 5)
show(lambda: b"%5%|%-3%|" % ())
show(lambda: b"%.3s|%5.1b|%-4a|%04d|%+d|% d|%#x|%e|%G" % (b"abcdef", b"xyz", "é", 7, 8, 9, 255, 12345.678, 0.00001))
show(lambda: b"%c%c" % (300, 1))
show(lambda: b"%c" % "a")
show(lambda: b"%d" % "a")
show(lambda: b"%x" % 2.5)
show(lambda: b"%f" % "a")
show(lambda: b"%s" % "a")
show(lambda: b"%s %s" % (b"a",))
show(lambda: b"%s" % (b"a", b"b"))
show(lambda: b"%*d" % ("x", 5))
show(lambda: b"%(a" % {b"a": 1})
show(lambda: b"%(a)s %s" % {b"a": b"1"})
show(lambda: b"\xff%s\xfe%d" % (b"\x80", 5))
show(lambda: bytearray(b"%d-%s") % (7, bytearray(b"q")))
show(lambda: b"%i %u %o %X" % (1, 2, 8, 255))
show(lambda: b"%li %hd %Lx" % (1, 2, 3))

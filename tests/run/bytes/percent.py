# bytes % values.
print(b"%s|%b|%a|%r|%c|%c" % (b"x", bytearray(b"y"), "\xe9", b"z", 65, b"B"), b"%d %i %5d|%-5d|%05d %+d % d" % (1, -2, 3, 4, 5, 6, 7), b"%x %X %#x %o %#o" % (255, 255, 255, 8, 8))
print(b"%f %.2f %8.3f %e %g %G" % (1.5, 2.345, 3.14159, 12345.678, 0.0001, 1e20), b"%5s|%-5s|%.2s" % (b"ab", b"cd", b"efgh"), b"%%" % (), b"%*d|%-*d" % (5, 1, 4, 2), b"%.*f" % (2, 3.14159))
print(b"%(a)s-%(b)d" % {b"a": b"x", b"b": 5}, b"%s" % b"only", b"%d" % 7, b"\xff%s\x00" % b"\x80", bytearray(b"%s!") % b"hi", type(bytearray(b"%d") % 1).__name__, b"none" % {}, b"%r" % "it's", b"%a" % None)
for call in (
    lambda: b"%s" % "text", lambda: b"%s" % 5, lambda: b"%d" % "a", lambda: b"%d %d" % (1,), lambda: b"%d" % (1, 2), lambda: b"%c" % 256, lambda: b"%c" % b"ab", lambda: b"%c" % "a", lambda: b"%z" % 1, lambda: b"%" % 1, lambda: b"%(a)s" % 5, lambda: b"%(a)s" % {}, lambda: b"%x" % 1.5, lambda: b"a" % 5,
):
    try:
        print(call())
    except (TypeError, ValueError, OverflowError, KeyError) as e:
        print(type(e).__name__ + ":", e)

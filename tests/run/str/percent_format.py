print("%d %i %s %r %x %X %o %c %e %f %g %%" % (5, -3, "s", "r", 255, 255, 8, "c", 1234.5, 1.5, 1e-10))
print("%5d|%-5d|%05d|%+d|% d|%.3d|%5.1f|%-8s|%8s|%.2s" % (42, 42, 42, 42, 42, 7, 3.14159, "ab", "cd", "xyz"))
print("%s" % 5, "%s" % [1, 2], "%s and %s" % ("a", None), "%(k)s=%(v)d" % {"k": "x", "v": 3}, "%*d" % (6, 42), "%#x %#o" % (255, 8))
print("%c%c" % (65, "é"), "%a" % "é", "%.3f" % 2, "%d" % 3.99, "%d" % True, "%i" % 2**70)
for fmt, arg in [("%d", "x"), ("%d %d", (1,)), ("%d", (1, 2)), ("%z", 1), ("%", 1), ("%c", "ab"), ("%x", 1.5), ("%f", "a")]:
    try:
        print(fmt % arg)
    except (TypeError, ValueError) as e:
        print(fmt, type(e).__name__, e)

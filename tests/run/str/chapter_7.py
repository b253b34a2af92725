def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
s = "Hello, World"
t(lambda: "abc"[1]); t(lambda: "abc"[5]); t(lambda: "abc"[-1]); t(lambda: "abc"[::-1]); t(lambda: "abcdef"[1:5:2]); t(lambda: "abc"[::0]); t(lambda: "a" in "abc"); t(lambda: 1 in "abc"); t(lambda: "abc" * 2); t(lambda: "abc" * -1); t(lambda: "a" + 1); t(lambda: "a" < "b"); t(lambda: "a" < 1); t(lambda: "abc" == 5); t(lambda: "%s" % 5); t(lambda: "a" * "b"); t(lambda: "a" - "b")
t(lambda: "%d %s %r %x %5.2f %% %c" % (1, "a", "b", 255, 1.5, "z")); t(lambda: "%(a)s" % {"a": 1}); t(lambda: "%s %s" % "a"); t(lambda: "%d" % "a"); t(lambda: "%s" % (1, 2)); t(lambda: "%z" % 1); t(lambda: "%(b)s" % {"a": 1}); t(lambda: "%" % 1); t(lambda: "%*d|%-5d|%05d|%+d" % (5, 1, 2, 3, 4)); t(lambda: "%c" % 300); t(lambda: "%i %o %X %#x %e %g" % (1, 8, 255, 255, 1.5, 1e10)); t(lambda: "%.2s|%10s|%-10s|" % ("abc", "d", "e")); t(lambda: "a%sb" % None); t(lambda: "no" % ()); t(lambda: "no" % 1); t(lambda: "%s" % [1, 2]); t(lambda: "%s" % {"a": 1})

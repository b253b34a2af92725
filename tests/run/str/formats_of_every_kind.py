"""Format fields, specifications and conversions of every kind, on values of every kind: what they give and what they raise."""


class F:
    def __init__(self, v): self.v = v
    def __format__(self, s): return f"[{s}|{self.v}]"
    def __getitem__(self, k): return f"item {k!r}"
    def __getattr__(self, n): return "attr " + n
f = F(1)
print("{0.x} {0[y]} {0[3]} {0.a.__class__.__name__} {0:q{1}r}".format(f, 5), "{:{w}.{p}}".format(3.14159, w=10, p=3), "{!r:>10}".format("a"))
for t in ("{", "}", "{0", "{0!}", "{0!x}", "{0.}", "{0[}", "{0[]}", "{a}", "{0:{1:{2}}}", "{!r", "{0!rr}", "{}{0}", "{0}{}", "{:d}", "{0.x.y", "{0[a]b}", "{ 0}", "{-1}", "{0!s:>{", "{{}", "{}}"):
    try: print(t, "->", t.format("s"))
    except Exception as e: print(t, type(e).__name__, e)
for spec in ("d", "s", "10", "<10", "=10", "010", "+", " ", ",", "_", "x", ".2", ".0", ".", "10.", "^^10", "*^11s", "é>5", "c", "n", "%", "z", "#", "e", "<<<", "10d", "\0>5", "5d5", "1000000", ".999"[:2]):
    try: print(repr(spec), "->", repr(format("ab", spec))[:40])
    except Exception as e: print(repr(spec), type(e).__name__, e)
for spec in ("d", "s", "c", "x", "#x", "#o", "#b", "#X", "+d", " d", "05", "<05", "=+8", "^9", ",", "_", ",x", "_x", "_b", "#_x", "012,", "n", "%", ".1%", "e", ".2e", "f", "g", ".3", "10.3", "x=10", "#010x", "+,", "z", "zd", ",_", "__", "1.1d", "#c", "+c", "5c", ",c", "s5", "=s"):
    for v in (97, -97, 0, 10**12, True):
        try: print(repr(spec), v, "->", repr(format(v, spec)))
        except Exception as e: print(repr(spec), v, type(e).__name__, e)
for spec in ("", "f", ".0f", ".2f", "e", ".0e", "g", ".3g", "#.3g", "n", "%", ".1%", "+", " ", "010", "<10", "=+10.2f", ",", ",.2f", "_.3f", "z", "z.1f", "d", "x", "s", "#", "#.0f", "#.0e", ".15g", ".17g", "a>12", "^12", ".", "G", "E", "F", "010.3e", "+.1e", ",g", "_e", ",%", "020,.1f"):
    for v in (0.0, -0.0, 1.5, -2.675, 1e22, 1e-7, float("inf"), float("-inf"), float("nan"), 123456789.125):
        try: print(repr(spec), v, "->", repr(format(v, spec)))
        except Exception as e: print(repr(spec), v, type(e).__name__, e)
for spec in ("", "f", ".2f", "10.1f", "<20", ">20", "^20.2f", "e", "g", ".3g", "+", "+.1f", " .1f", "=20", "020", "s", "d", ",", "%", "n", "#.1f", "x^20"):
    for v in (1+2j, -1.5-0.25j, 0j, complex(0, -1), complex("nan+infj"), 1e10+1e-5j):
        try: print(repr(spec), v, "->", repr(format(v, spec)))
        except Exception as e: print(repr(spec), v, type(e).__name__, e)
for fmt in ("%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x", "%#x", "%#o", "%X", "%c", "%s", "%r", "%a", "%5.1f", "%e", "%g", "%G", "%.3s|", "%10s|", "%-10s|", "%%", "%i", "%u", "%.2d", "%5.3d", "%+.2d", "%#.3x", "%05.1f", "%ld", "%hd", "%.0f", "%#.0f", "%b", "%y", "%", "%5", "%(a)s", "%*d", "%.*f", "%-05d", "%+ d", "% +d", "%0-5d|"):
    for v in (5, -5, 3.7, "s", True, None, b"x", (1, 2), [1]):
        try: print(fmt, repr(v), "->", repr(fmt % v))
        except Exception as e: print(fmt, repr(v), type(e).__name__, e)
for t in ("{0!s:>{", "{0!s:{", "{0:{", "{!s:a{b", "{!s:a{b}", "{!s:a", "{:a", "{!s", "{!s:", "{:", "{0!r:{0}", "{0!r:{0}{", "{0!r:x{{0}", "{0:x{0}y"):
    try: print(t, "->", t.format("s"))
    except Exception as e: print(t, type(e).__name__, e)

# format() and str.format: every part of the specification.
for v in (0, 1, -1, 42, -1234567, 10**20):
    print([format(v, f) for f in ("", "d", "5", "<8", ">8", "^8", "*^8", "+", " ", "-", "08", "+08", ",", "_", "x", "#x", "X", "o", "b", "#b", "_b", "e", ".2f", "%", "=8", "0=8", "n", "#010x", "é>6")])
for v in (0.0, -0.0, 1.5, -2.25, 1234567.891, 1e-7, 1e22, float("inf"), float("nan"), 0.1):
    print([format(v, f) for f in ("", "f", ".0f", ".3f", "e", ".2e", "g", ".3g", "G", "%", ".1%", "10.2f", "<10.1f", "^+10.2f", "010.3f", ",.2f", "_.1f", " .1f", "z.0f", "#.0f", "E", "n", ".10", "=+10.1f")])
for v in ("", "a", "abc", "héé"):
    print([format(v, f) for f in ("", "s", "5", "<5", ">5", "^5", "*^6s", ".2", "5.1", ".0", "é<4", "05")])
print("{} {}".format(1, "a"), "{1} {0} {1}".format("a", "b"), "{x} {y!r} {z!s:>4} {w!a}".format(x=1, y="q", z=None, w="é"), "{{}} {{{0}}}".format(5), "{0[1]} {0[0]}".format([1, 2]), "{a[k]} {a[1]}".format(a={"k": "v", 1: "one"}), "{:{}}|{:{w}.{p}f}".format("a", 4, 1.5, w=8, p=2), "{:>{width}}".format("x", width=3))
for call in (
    lambda: "{} {}".format(1), lambda: "{a}".format(b=1), lambda: "{0} {}".format(1, 2), lambda: "{} {0}".format(1), lambda: "{".format(), lambda: "}".format(), lambda: "{0".format(1), lambda: "{!x}".format(1), lambda: "{:d}".format("a"), lambda: "{:s}".format(1), lambda: "{:.2d}".format(1),
    lambda: "{0[5]}".format([1]), lambda: "{0[a]}".format({}), lambda: "{!}".format(1), lambda: format("a", "="), lambda: format(1, "q"), lambda: format(1.5, "d"), lambda: format("a", ","), lambda: format([], "5"), lambda: format(1, "5.1"), lambda: format(1, ",x"), lambda: format(None, "d"), lambda: format(1, 5), lambda: format("a", "+"), lambda: format("a", "#"), lambda: format(1, "..f"), lambda: format(1.0, ".f"),
):
    try:
        print(call())
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as e:
        print(type(e).__name__ + ":", e)
print("{:5}|{:<5}|{:>5}|{:^5}".format(True, False, True, None.__class__ is type(None)), "{:d} {:x}".format(True, False), format(True), format(None), format([1]), "%s" % format((1,)), "{:c}{:c}".format(97, 0x20AC), "{!r:>6}".format("a"))
print("{:%Y}".format(type("D", (), {"__format__": lambda self, spec: "<" + spec + ">"})()) if False else "skip", "{0:{1}{2}}".format(3, ">", 5), "{:,}".format(1234.5), "{:,}".format(-999), "{:_}".format(1000), "{:e}".format(123), "{:.3}".format(3.14159), "{:.3}".format("abcdef"))

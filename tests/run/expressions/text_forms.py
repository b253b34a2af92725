"""String literals and formatted strings: prefixes, escapes, joining, nesting, conversions, specifications, errors."""
name, value, width = "Ann", 3.14159, 10
print("a" "b" f"{name}" "\x41\u00e9\N{BULLET}\101")
print('it''s', "tab\there", 'quote\'s', "\
continued", r"\n" + "\\", R'\'', """two
lines""")
print(b"bytes\x00\xff\n", rb"\x", Rb'\\', b'a' b"b")
print(f"{name!r} {name!s} {name!a} {'é'!a} {name:>{width}} {name:^{width}}| {value:.2f} {value:{width}.{2 + 1}} {42:#x} {42:08b}")
print(f"{{}} {{{name}}} {'{}'} {name + '!'} {name[0]} {[1, 2][1]} { {'a': 1}['a'] } {(lambda x: x * 2)(4)}")
print(f"{name=} {value = :.1f} {1 + 1=} {name!r:>8} {name = !s}")
print(f"{f'{f"{1 + 1}"}'}" f'{name if value > 3 else "no"}' f"{'nested {braces}'}" f"{'a' 'b'}")
print(f"{1,}", f"{1, 2}", f"{[x for x in range(3)]}", f"{ {1, 2} == {2, 1} }", f"{not True}", f"{-5 % 3}", f"{2 ** 10:,}")
print(f'''{
    name
}''', f"{name:{'>'}{8}}|", f"{'':*^5}", f"{5:+} {-5:+} {5: } {0.5:%} {1e10:g} {1234567.891:,.2f} {255:o} {255:X} {3:c}".encode())
print("%s %r %5d|%-5d|%05d %x %o %e %g %.3f %c %% %s" % ("s", "r", 42, 42, 42, 255, 8, 12345.678, 0.0001, 2.5, "c", [1]))
print("%(a)s %(b)05.1f %(a)r" % {"a": 1, "b": 2.25}, "%s" % (1,), "%s" % [1, 2], "%*d|%-*d|" % (5, 1, 5, 2))
print("{} {} {0}".format(1, 2) if False else "{0} {1} {0} {x} {x!r:>5} {y[0]} {z.real} {d[key]}".format(1, 2, x="x", y=[7], z=3, d={"key": "v"}))
print("{:>{w}} {:.{p}f} {:{fill}^{w}}".format("a", 2.5, "m", w=4, p=2, fill="-"), "{{}}".format(), "{:,}".format(10**9))
attempts = [
    lambda: "%d" % "x",
    lambda: "%s %s" % (1,),
    lambda: "%s" % (1, 2),
    lambda: "%q" % 1,
    lambda: "%(a)s" % {"b": 1},
    lambda: "%(a)s" % 5,
    lambda: "%c" % "ab",
    lambda: "%c" % -1,
    lambda: "%x" % 1.5,
    lambda: "%" % (),
    lambda: "{}".format(),
    lambda: "{a}".format(b=1),
    lambda: "{0.x}".format(1),
    lambda: "{0[k]}".format({}),
    lambda: "{".format(1),
    lambda: "}".format(1),
    lambda: "{:d}".format("s"),
    lambda: "{:s}".format(1),
    lambda: "{:.2d}".format(1),
    lambda: "{!z}".format(1),
    lambda: f"{1:z}",
    lambda: f"{'s':.f}",
    lambda: f"{None:>5}",
    lambda: f"{[]:5}",
    lambda: f"{1.5:d}",
    lambda: f"{'a':=5}",
    lambda: f"{1:,b}",
    lambda: "a" + 1,
    lambda: "a" * "b",
    lambda: "a" - "b",
    lambda: "abc"[5],
    lambda: "é".encode("ascii"),
    lambda: b"\xff".decode(),
    lambda: chr(-1),
    lambda: ord("ab"),
    lambda: int("12x"),
    lambda: float("one"),
    lambda: "x".join([1]),
    lambda: "a".center("b"),
]
for attempt in attempts:
    try:
        print("fine", repr(attempt()))
    except Exception as error:
        print(type(error).__name__, error)


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        return f"<{spec or 'plain'}:{self.amount}>"

    def __repr__(self):
        return "Money!"

    def __str__(self):
        return "money"


m = Money(5)
print(f"{m} {m:eur} {m!r:>8} {m!s} {m=} {m=:x}", "{:a{b}c}".format(m, b=1), format(m), format(m, "z"), "%s %r" % (m, m))
print(f"{'a\nb'!r}", f"{'\''}", f"{"\N{SNOWMAN}"}", len(f"{'\u1234'}"))

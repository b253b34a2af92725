"""Literals of every kind, how they are written again, and formats."""

print(0xFF, 0o17, 0b101, 1_000_000, 0xdead_beef, 00, 1e3, 1.5e-3, .5, 5., 1_0.0_1, 1e400, -1e400, 3j, 1.5J, 0x_f)
print('a' "b" 'c', "tab\tnl\\n", r"raw\n", 'q"q', "it's", """tri"ple
line""", b"by\x00te", rb"\x", b'\xff\'', "\x41\u00e9\U0001F600\N{BULLET}\101\0".encode())
print(repr("\n\t\r\x00\x7f\xa0\u200b\U0001F600'"), repr('"'), repr("'\""), ascii("é\U0001F600"), repr(b"\n'\""))
x, name = 3.14159, "w"
print(f"{x:.2f} {x!r} {name!a:>5} {x=} {x = :.1f} {{}} {name:*^7} {'nested ' + f'{x:{6}.{2}}'} {1 if x else 2} {(lambda v: v * 2)(4)} {name.upper()=}")
print(f"{1000000:,} {255:#x} {255:08b} {-5:+d} {5:+} {0.5:%} {1e10:g} {123456789:_} {3:e} {True:d} {'s':<4}| {12:^6}| {2+3j:.1f} {[1, 2]!s:>10}")
print("%s %r %5d %-5d| %05.1f %x %o %e %g %c %% %+d %s" % ("a", "b", 3, 4, 5.55, 255, 8, 12345.678, 0.0001, "z", 7, (1,)))
print("%(a)s %(b)03d" % {"a": 1, "b": 2}, "{0} {1} {0} {k!r:>5} {l[1]} {o.real}".format(1, 2, k="v", l=[0, 9], o=5), "{:>{w}}".format("r", w=4))
print(10 ** 30, -7 // 2, -7 % 3, 7 // -2, 7 % -3, -7.5 // 2, -7.5 % 2, 2 ** -1, 2 ** 0.5, 0 ** 0, (-2) ** 3, -2 ** 2, 1 / 3, 7 / 2, 6 / 2)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 70, -1 >> 3, 2 ** 100 >> 98, True & False, 3 and 0 or "x", not [], 1 if [] else 2)
print(int("0x1f", 16), int("  12  "), int("-0b11", 0), int("1_000"), int(3.99), int(-3.99), float("1e5"), float(" inf "), float("nan"), float("-0"), complex("1+2j"), bool("False"), str(1.0), str(1e16), str(1e-5), repr(0.1 + 0.2), 1e22, 123456789012345678.0)
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1.5, 0), abs(-3 + 4j), divmod(-7, 2), divmod(7.5, 2), (3 + 4j) * 2j, (1 + 2j) / (1 - 1j), (1j) ** 2, 3 + 0j == 3)
print((255).bit_length(), (10).bit_count(), (1).to_bytes(2, "little"), int.from_bytes(b"\x01\x00", "big"), (0.5).as_integer_ratio(), (2.0).is_integer(), (0.1).hex(), float.fromhex("0x1.8p1"), (5).conjugate(), (3 + 4j).conjugate(), 1j.imag)
print("abc" "def"[1], ("a" "b") * 2, "é" == "e\u0301", len("\U0001F600"), "ß".upper(), "İ".lower() == "i̇", "ǆ".title(), "straße".casefold(), "Ⅷ".isnumeric(), "²".isdigit(), "½".isdecimal(), "_a1".isidentifier(), "class".isidentifier())
print(b"abc"[1], b"abc"[1:], b"a" + b"b", b"a" * 3, b"%d-%s" % (3, b"x"), bytes(3), bytes([1, 2]), bytes("é", "utf-8"), b"abc".hex(), bytes.fromhex("61 62"), b"a,b".split(b","), list(b"hi"), bytearray(b"x") + b"y", b"abc".find(b"c"), 97 in b"abc")
print(1 .real, 1..real, (1).__add__(2), [1, 2, 3][-1], (1,), (), {}, {*()}, [[]] * 2, {1: 2, **{3: 4}}, {1, 2, 2}, ..., None, NotImplemented, __name__)
print({True: "a", 1: "b", 1.0: "c"}, {1, True, 1.0}, [True, False].count(1), {0: 1, False: 2}, hash(1) == hash(1.0) == hash(True), -0.0, 0.0 == -0.0, str(-0.0), [0.0, -0.0])

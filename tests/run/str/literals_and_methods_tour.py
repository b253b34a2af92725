"""Literals of every kind, formats, arithmetic, and the methods of text and bytes."""
# literals, strings, numbers, formats
print(0b1010, 0o17, 0xFF, 1_000_000, 1e3, 1.5e-7, 10j, 0x_ff, 1_0.0_1, .5, 5.)
print("a" "b" 'c' r"\n" "\x41\u00e9\U0001F600\N{BULLET}\101\
cont", '''tri
ple''', "tab\t|", '\'', "\"")
print(rb"\d", br"\d", f"{1+1}", F"{'x'!r:>5}", fr"\{3}", f"{{}}", f"{3.14159:.2f}", f"{10:>+8d}|{10:<8}|{10:^8}|{10:08.3f}|{255:#x}|{255:#b}|{1234567:,}|{1234567:_}|{0.5:%}|{12345.678:e}|{1e20:g}")
w, p = 10, 3
print(f"{3.14159:{w}.{p}}|{'s':{'*'}^{w}}|{w=}|{w + p = }|{'a'=!s:>4}")
print(f"{'nested ' + f'{w}'}", f"{[i for i in range(3)]}", f"{(lambda x: x * 2)(4)}", f"{ {'a': 1}['a'] }", f"{w:d}", f"""multi
{w}""")
print("%5.2f|%-5d|%05d|%+d|%x|%X|%o|%e|%g|%c|%r|%s|%%|%(a)s" % ({"a": 1},) if 0 else "%5.2f|%-5d|%05d|%+d|%x|%X|%o|%e|%g|%c|%r|%s|%%" % (3.14159, 42, 42, 42, 255, 255, 8, 12345.678, 0.0001, "z", "q", None))
print("%(name)s is %(age)03d" % {"name": "bob", "age": 7}, "%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159))
print("{0} {1} {0} {name!r:>6} {2[0]} {3.real}".format("a", "b", [9], 4, name="n"), "{:>{w}}".format("x", w=4), "{{}}".format())
print(10 // 3, -10 // 3, 10 % -3, -10 % 3, divmod(-7, 2), 7.5 // 2, -7.5 % 2, 2 ** 100, 2 ** -1, 0 ** 0, 1 / 3)
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 70, -1 >> 3, 0xFFFF_FFFF_FFFF_FFFF & ~0xFF, (1 << 64) - 1)
print(True + True, True & False, True ^ True, not 0, not [], bool("False"), int(True), isinstance(True, int), 1 == True, hash(1) == hash(1.0))
print(float("inf"), -float("inf"), float("nan"), float("1e400"), 1e308 * 10, 0.1 + 0.2, round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2))
print(int("0x1f", 16), int("  12  "), int("-0b11", 0), int("z", 36), int(3.99), int(-3.99), int(1e20), float("  1.5 "), complex("1+2j"), complex(1, 2) * 2j, abs(3 + 4j), (1+2j).conjugate())
print("abc"[::-1], "abcdef"[1:-1:2], "abc"[-1], "abc"[5:], "x" * 3, "x" * -1, "b" in "abc", "abc" < "abd", "a" < "B")
print("Hello World".swapcase(), "hello world".title(), "a,b,,c".split(","), " a b ".split(), "a b c".split(" ", 1), "a\nb\r\nc".splitlines(), "abc".center(9, "*"), "42".zfill(5), "-42".zfill(5), "x".join(["a", "b"]), "aXbX".replace("X", "-", 1), "abcabc".rfind("c"), "abc".partition("b"), "  x ".strip(), "xxaxx".strip("x"), "abc".translate({97: "A", 98: None}), "ß".upper(), "İ".lower(), "straße".casefold())
print("a".isalpha(), "1".isdigit(), "²".isdigit(), "²".isdecimal(), "½".isnumeric(), "a_1".isidentifier(), "Abc".istitle(), " ".isspace(), "".isalpha(), "abc".startswith(("x", "a")), "abc".endswith("bc", 1), "abcabc".count("bc"), "abc".index("c"))
print(b"abc"[0], b"abc"[1:], b"a" + b"b", b"abc".hex(), bytes([1, 2]), bytes(3), bytes("é", "utf8"), bytearray(b"x"), b"a,b".split(b","), b"%d %s" % (1, b"x"), list(b"ab"))
naïve = "unicode identifiers"; 变量 = 3; print(naïve, 变量, "é" == "e\u0301", len("é"), len("e\u0301"), len("😀"), "😀".encode(), ascii("é😀"), repr("é\x00\n\x7f\u200b"))
print([1, 2] < [1, 3], (1, 2) < (1, 2, 3), [1] == [1.0], {1, 2} < {1, 2, 3}, {1: 2} == {1: 2.0}, [] < [0], "a" != 1, None == 0)
print(max("abc", key=ord), min([3, 1], default=0), max([], default="d"), sum([[1], [2]], []), sorted("bca", reverse=True), list(zip("ab", [1, 2, 3])), list(map(lambda a, b: a + b, [1], [2])), all([]), any([]), list(reversed([1, 2])), list(enumerate("ab", 1)), list(filter(None, [0, 1, "", "a"])))
print(*[1, 2], sep="-", end="!\n"); print("a", "b", sep=""); print(); print(None, ..., NotImplemented)
print(oct(8), hex(-255), bin(5), chr(97), ord("a"), pow(2, 10, 1000), pow(3, -1, 7), (5).bit_length(), (255).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "little"), (3.5).as_integer_ratio(), (0.1).hex(), float.fromhex("0x1p-2"), (2.0).is_integer(), 5 .real)

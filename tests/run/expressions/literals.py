# Literals: numbers with underscores, prefixes, escapes, implicit concatenation, line joining.
print(1_000_000, 0xFF_FF, 0b1010_1010, 0o17_7, 1_0.0_1, 1e1_0, 0XaB, 0O17, 0B11, 00, 0_0)
print(1.0, 1., .5, 1e5, 1E-5, 1.5e+3, 0.1e1, 1e-320, 1e309, 123456789012345678901234567890)
print('single', "double", '''triple
lines''', """and "quotes" inside""")
print("a" 'b' "c", ("long "
      "joined"), "tab\there", "new\\n", r"raw\n\t", R"\'", b"bytes\x00\xff", rb"\x00", Rb"\d", BR"\w")
print("\x41\u00e9\U0001F600\N{BULLET}\101\0\7".encode(), "\a\b\f\v\r".encode(), '\'', "\"", "line \
continued")
print(u"unicode", f"f{1}" "plain" f"{2}", F"{3}", fr"\n{4}", rf"{5}\t")
print(len("é"), len("\U0001F600"), len(b"\xff\xfe"), len('\0'), len(""""""), len(r"\\"))
print(None, True, False, ..., Ellipsis, NotImplemented)
total = 1 + \
    2 + \
    3
print(total)
values = [
    1,  # one

    2,
    # nothing
    3,
]
print(values, (1,), (), [], {}, {1,}, (1), ((1, 2), 3,))
x = 1; y = 2; print(x + y); z = x
if x: print("one line"); print("two")
for i in range(2): print(i, end=" "); print("|", end=" ")
print()
while y: y -= 1
class Empty: pass
def one(): return 1
print(one(), Empty().__class__.__name__, y)
if (
    x == 1
    and y == 0
): print("joined")
print("{}" "{}".format(1, 2), "a" "b".upper(), ("a" "b") * 2)
print(type(1), type(1.), type(1 == 1), type(''), type(b''), type([]), type(()), type({}), type({1}), type(None))
print(0xdeadbeef, 0o777, 0b1111, -0x10)
print('''a\
b''', """\tx""", "\\", '"', "'", "\N{GREEK SMALL LETTER ALPHA}")
_ = 5
été = "names may be unicode"
print(_, été)

# strings / formatting in language use
name, n, f, l = "Ann", 42, 3.14159, [1, 2]
print(f"{name!r} {n:05d} {f:.2f} {l} {n:>6} {n:<6}| {n:^6} {n:+} {n:x} {n:b} {n:,} {f:e} {f:10.3f} {f:%}")
print(f"{name:*^10} {'a' if n else 'b'} {n + 1} {l[0]} {{}} {name.upper()} {len(name)=} {f=:.1f} {n!s:>5}")
w = 8; print(f"{n:{w}} {f:{w}.{2}f} {name:{'>'}{w}}")
print(f"{'nested ' + f'{n}'} {(lambda x: x * 2)(3)} {[i for i in range(3)]} { {'a': 1}['a'] }")
print("%s %d %.1f %5s|%-5s| %03d %x %o %e %% %c %r %+d" % ("s", 5, 2.55, "r", "l", 7, 255, 8, 12345.678, "c", "q", 3))
print("%(a)s %(b)05.1f" % {"a": 1, "b": 2.345}, "%s" % (1,), "%s" % [1, 2], "%s %s" % ("a", None))
print("{} {!r} {:>5} {0[0]}".format("a", "b", 3) if False else "{0} {1!r} {2:>5} {0[0]}".format("ab", "b", 3))
print("{a} {b[k]} {c[0]}".format(a=5, b={"k": 1}, c=[9]))
s = "Hello, World"
print(s[0], s[-1], s[2:5], s[::-1], s[::2], s.lower(), s.upper(), s.title(), s.swapcase(), s.find("o"), s.rfind("o"), s.index("W"), s.count("l"))
print(s.replace("l", "L", 2), s.split(", "), s.startswith("He"), s.endswith(("x", "d")), s.partition(", "), "a,b,,c".split(","), " a  b ".split(), "a\nb\r\nc".splitlines())
print("-".join(["x", "y"]), "ab" * 3, "a" < "b", "Z" < "a", "abc" in s, ord("A"), chr(97), "abc".isalpha(), "12".isdigit(), " ".isspace(), "Ab".istitle(), "aB1".isalnum())
print("x".center(5, "."), "x".ljust(3, "-"), "x".rjust(3), "7".zfill(3), "  t ".strip(), "xxaxx".strip("x"), "abcabc".removeprefix("abc"), "a\tb".expandtabs(4))
print(repr("a\nb\t\\ '\" \x00 é \u2028"), "tab\there", r"raw\n", b"by\x00tes", "multi" "part")
try: "abc".index("z")
except ValueError as e: print(e)
try: "abc"[10]
except IndexError as e: print(e)
try: "a" + 1
except TypeError as e: print(e)
try: "abc"[0] = "x"
except TypeError as e: print(e)
try: "{} {}".format(1)
except IndexError as e: print(e)
try: "%d" % "x"
except TypeError as e: print(e)
try: int("12x")
except ValueError as e: print(e)
try: float("abc")
except ValueError as e: print(e)
try: f"{n:z}"
except ValueError as e: print(e)
print("é".encode(), b"\xc3\xa9".decode(), len("é"), "ß".upper(), "İ".lower() != "", "\N{BULLET}")
print(str(1.0), str(1e20), str(1e-7), repr(0.1 + 0.2), str(True), str(None), str([1, "a"]), str({"k": (1,)}), str(10**20), 1e16, 123456789.123, -0.0, float("inf"))
print("a" "b" 'c', """triple
line""", 'it''s')
t = str.maketrans("abc", "xyz"); print("aabbcc".translate(t), "a-b_c".translate({ord("-"): " ", ord("_"): None}))
print(max("hello"), sorted("hello"), list("ab"), "".join(reversed("abc")), "abc".__len__(), "a".__add__("b"), "%s" % "x".__class__.__name__)

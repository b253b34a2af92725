for s in ["a,b,,c", "", ",", "  a  b ", "a", "αβ,γ", "a\tb\nc  d"]:
    print(repr(s), s.split(), s.split(","), s.split(",", 1), s.rsplit(",", 1), s.rsplit(None, 1), s.split(None, 1), s.partition(","), s.rpartition(","))
print("a--b--c".split("--"), "aXXbXXXc".split("XX"), "abc".split("abc"), "a b c".split(" ", 0))
print("-".join(["a"]), "".join([]), ", ".join(["x", "y", "z"]), "é".join("abc"), "-".join({"k": 1, "l": 2}))
print("a\nb\r\nc\rd\x0be\x1cf\u2028g".splitlines(), "a\n\nb\n".splitlines(True), "".splitlines(), "\n".splitlines())
for bad in [[1], ["a", 2], 5]:
    try:
        print(",".join(bad))
    except TypeError as e:
        print(e)
try:
    "a".split("")
except ValueError as e:
    print(e)
try:
    "a".partition("")
except ValueError as e:
    print(e)

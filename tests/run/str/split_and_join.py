# split, rsplit, splitlines, partition, rpartition, join.
for t in ("", " ", "a", " a b  c ", "a,b,,c", ",", "a\tb\nc", "\u00a0a\u2003b", "aXXbXXc"):
    print(ascii(t), ascii(t.split()), ascii(t.rsplit()), t.split(","), t.split("XX"), ascii(t.split(None, 1)), ascii(t.rsplit(None, 1)), t.split(",", 1), t.rsplit(",", 1), t.split(" ", 2), t.split(maxsplit=0), t.split(sep=",", maxsplit=-1))
for t in ("", "a", "a\n", "a\nb", "a\r\nb\rc\n\n", "\n", "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029x", "a\n\rb"):
    print(ascii(t), ascii(t.splitlines()), ascii(t.splitlines(True)), len(t.splitlines(keepends=False)))
for t, sep in (("a=b=c", "="), ("abc", "="), ("=", "="), ("", "x"), ("a::b", "::"), ("x", "x")):
    print(t.partition(sep), t.rpartition(sep))
print(",".join([]), ",".join(["a"]), ",".join("abc"), "".join(("x", "y")), "-".join({"k": 1, "l": 2}), ", ".join(str(i) for i in range(3)), "é".join(["ä", "ö"]), " ".join(sorted({"b", "a"})), "ab".join("12"))
for call in (
    lambda: ",".join([1]), lambda: ",".join(["a", None]), lambda: ",".join(5), lambda: "a".split(""), lambda: "a".split(5), lambda: "a".partition(""), lambda: "a".rpartition(1), lambda: "a".split(",", "x"), lambda: ",".join(["a", b"b"]), lambda: "a".rsplit(""), lambda: ",".join(None),
):
    try:
        print(call())
    except (ValueError, TypeError) as e:
        print(type(e).__name__ + ":", e)
words = "the quick brown fox".split()
print(words, " ".join(reversed(words)), " ".join(w[::-1] for w in words), "".join(w[0] for w in words).upper())
key, _, value = "name: Ann: Lee".partition(": ")
print(key, value, "path/to/file.tar.gz".rpartition("/")[2].split(".", 1), dict(p.split("=") for p in "a=1;b=2".split(";")))

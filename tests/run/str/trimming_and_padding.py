# strip, removeprefix, center, ljust, rjust, zfill, expandtabs.
for t in ("", " a ", "xxaxx", "\t\n a\u00a0", "abcba", "aaa", "-+-", "é é"):
    print(ascii(t), ascii(t.strip()), ascii(t.lstrip()), ascii(t.rstrip()), t.strip("a"), t.lstrip("xa"), t.rstrip("xb"), t.strip("") == t, t.strip(None) == t.strip(), ascii(t.strip("é ")))
print("prefix-x".removeprefix("prefix-"), "x".removeprefix(""), "x".removeprefix("y"), "a.py".removesuffix(".py"), "aa".removesuffix("a"), "".removesuffix("a"), "aba".removeprefix("aba") == "")
for t in ("", "a", "ab", "äö"):
    for w in (-1, 0, 1, 2, 3, 4, 5):
        print(repr(t.center(w)), repr(t.ljust(w, ".")), repr(t.rjust(w, "*")), repr(t.center(w, "é")), t.zfill(w), end=" ")
    print()
print("-5".zfill(5), "+5".zfill(5), "--5".zfill(6), "".zfill(3), "-".zfill(3), "5".zfill(0), "é".zfill(3))
print(repr("a\tb".expandtabs()), repr("\ta".expandtabs(4)), repr("ab\tc\td".expandtabs(3)), repr("a\tb".expandtabs(0)), repr("a\tb".expandtabs(-1)), repr("a\nb\tc".expandtabs(tabsize=4)), repr("ä\tb".expandtabs(4)))
for call in (lambda: "a".center(5, ""), lambda: "a".ljust(5, "ab"), lambda: "a".rjust("5"), lambda: "a".strip(5), lambda: "a".zfill("x"), lambda: "a".center(5, 5), lambda: "a".center(2.0), lambda: "a".rjust(5, b" ")):
    try:
        print(call())
    except TypeError as e:
        print("TypeError:", e)
for row in (("Name", "Qty"), ("apple", 5), ("kiwi", 12)):
    print("|" + str(row[0]).ljust(8) + "|" + str(row[1]).rjust(4) + "|")

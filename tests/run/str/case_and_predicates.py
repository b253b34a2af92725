# Case and predicates on text of all kinds.
TEXTS = ["", "a", "A", "aB", "hello world", "HELLO", "Hello World", "123", "12a", "½", "²", "٣", "Ⅷ", "ß", "ﬁ", "ǅ", "İ", "ı", "Σας", "a1_", "_", "1a", " ", "\t\n", "\x00", "é", "日本", "a b", "x\ny", "A1", "1.5", "-1", "\u2028", "ª"]
for t in TEXTS:
    print(
        ascii(t), ascii(t.upper()), ascii(t.lower()), ascii(t.title()), ascii(t.capitalize()), ascii(t.swapcase()), ascii(t.casefold()),
        "".join(
            "1" if f else "0"
            for f in (
                t.isalpha(), t.isdigit(), t.isdecimal(), t.isnumeric(), t.isalnum(), t.isspace(), t.isupper(), t.islower(), t.istitle(), t.isidentifier(), t.isprintable(), t.isascii(),
            )
        ),
    )
print("they're bill's friends".title(), "x-ray 3d".title(), "ὈΔΥΣΣΕΎΣ".lower(), "ΑΣ Σ".lower(), "straße".upper(), "STRASSE".casefold() == "straße".casefold())
for method in (str.upper, str.lower, str.title, str.swapcase, str.capitalize, str.casefold):
    print(method("mIxEd tExT"), end=" ")
print()
print([f("ab1") for f in (str.isalpha, str.isalnum, str.isdigit)], list(map(str.upper, ["a", "b"])), sorted(["b", "A", "c"], key=str.casefold))
for call in (lambda: str.upper(5), lambda: "a".upper.__name__, lambda: str.isdigit(b"1")):
    try:
        print(call())
    except TypeError as e:
        print("TypeError:", e)

def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
s = "Hello, World"
t("abc".encode); t("é".encode, "ascii"); t("é".encode, "ascii", "replace"); t("é".encode, "latin-1"); t("é".encode, "ascii", "ignore"); t("é".encode, "ascii", "xmlcharrefreplace"); t("é".encode, "nope"); t("é€".encode, "utf-16-le"); t(b"\xff".decode); t(b"\xff".decode, errors="replace"); t(b"\xe9".decode, "latin1"); t("a".encode, encoding="utf8"); t("é".encode, "ascii", "backslashreplace")
print(len("héllo"), list("añb"), max("hello"), min("hello"), sorted("hello"), list(reversed("abc")), "".join(reversed("abc")), list(enumerate("ab", 1)), hash("") == hash(""), str(), str(5), str(None), str([1, "a"]), str(b"x"), repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("\n\t\\\x00\x7f\u200b\U0001f600"), ascii("é€😀"), "a" "b", 'x' * 3, "abc".__len__(), "abc".__contains__("b"))

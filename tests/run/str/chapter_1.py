def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
s = "Hello, World"
for m in ("upper", "lower", "title", "swapcase", "capitalize", "casefold", "isalpha", "isdigit", "isalnum", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii", "isdecimal", "isnumeric"):
    print(m, [getattr(x, m)() for x in (s, "", "abc", "ABC", "123", "a1", " \t", "Ǆ", "ß", "ﬁ", "Äö", "½", "²", "x y", "_a", "\x00", "İ")])

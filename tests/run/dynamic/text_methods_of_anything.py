vals = ["Hello World", "", "ß", "a,b,,c", "  pad\t", "123", "tab\tx", "ÀÉ", "x" * 3]
for v in vals + [None, 3]:
    for m, args in [("split", ()), ("split", (",",)), ("rsplit", (None, 1)), ("partition", (",",)), ("strip", ()), ("upper", ()), ("title", ()), ("swapcase", ()), ("casefold", ()), ("center", (14, "*")), ("zfill", (6,)), ("find", ("l",)), ("count", ("",)), ("replace", ("l", "L", 1)), ("startswith", (("H", "a"),)), ("isdigit", ()), ("isalpha", ()), ("isspace", ()), ("expandtabs", (4,)), ("encode", ()), ("join", (["1", "2"],)), ("splitlines", (True,)), ("translate", ({108: "1", 111: None},)), ("removeprefix", ("He",)), ("index", ("zz",))]:
        try:
            print(m, repr(getattr(v, m)(*args)), end=" ")
        except (AttributeError, ValueError, TypeError) as e:
            print(m, type(e).__name__, end=" ")
    print()

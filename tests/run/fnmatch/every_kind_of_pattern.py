"""fnmatch: names by patterns, brackets of every kind, translations, what is no text."""

import fnmatch

NAMES = ["a.py", "b.PY", ".hidden", "a[1].txt", "x-y", "", "a\nb", "*", "?", "aé", "[", "]", "a.tar.gz"]
PATTERNS = ["*", "*.py", "?.*", "[ab]*", "[!ab]*", "[a-z].*", "[]]", "[!]]*", "[[]*", "[", "[]", "[!]", "*[*]*", "?", "??", "a*b", "[z-a]*", "[a-]*", "**", "*?*", "[*]", "", "a.*.gz", "[^a]*", "[\\]]", "[a&&b]*", "[!!]*"]


def matches():
    for pattern in PATTERNS:
        found = [name for name in NAMES if fnmatch.fnmatchcase(name, pattern)]
        print(repr(pattern), found)
        assert found == fnmatch.filter(NAMES, pattern)
        assert found == [name for name in NAMES if fnmatch.fnmatch(name, pattern)]


def refused():
    for call in (
        lambda: fnmatch.fnmatch("a", 1),
        lambda: fnmatch.fnmatch(1, "a"),
        lambda: fnmatch.fnmatchcase(None, "a"),
        lambda: fnmatch.filter(3, "a"),
        lambda: fnmatch.filter(["a", None], "a"),
        lambda: fnmatch.fnmatchcase(),
        lambda: fnmatch.translate(4),
    ):
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


def iterators():
    print(fnmatch.filter((n for n in ("ab", "ac", "b")), "a?"))
    print(fnmatch.filter({"k1": 1, "k2": 2, "z": 3}, "k*"))
    print(fnmatch.filter([], "*"))
    print(fnmatch.filter(pat="a*", names=["ab", "ba"]))


matches()
refused()
iterators()
for pattern in ["*.py", "a?[b-d]", "[!x]", "a.b", "[", "", "x**y", "[^a]", "[]a]", "[a\\]"]:
    print(pattern, fnmatch.translate(pattern))

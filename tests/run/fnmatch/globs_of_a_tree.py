"""`fnmatch` on names and paths: brackets with ranges, negation, special letters inside, `translate` as a pattern, filters of lists."""

import fnmatch
import re

NAMES = ["a.py", "b.PY", "ab.pyc", ".hidden", "dir/a.py", "x[1].txt", "x1.txt", "!x", "-", "]", "a\nb", "", "*", "?a", "ab^c"]
PATTERNS = [
    "*", "*.py", "?.py", "??", "[ab].*", "[!a]*", "[a-c]*", "[!a-c]*", "[]]", "[!]]*", "[-]", "[a-]*", "[", "[a", "x[[]1].txt",
    "x[1].txt", "*/*", "[*]", "[?]a", "[!!]*", "[^a]*", "*[a-z].p*", "**", "*a*b*", "[c-a]*", "[a-cx-z]*", "", ".*", "[!.]*",
]
for pattern in PATTERNS:
    print(repr(pattern), [n for n in NAMES if fnmatch.fnmatchcase(n, pattern)])


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, error)


print(fnmatch.filter(NAMES, "*.py"), fnmatch.filter([], "*"), fnmatch.filter(iter(NAMES), "?"))
print(fnmatch.fnmatch("a.PY", "*.py"), fnmatch.fnmatch("A.py", "a.PY"), fnmatch.fnmatchcase("A.py", "a*"))
print(fnmatch.fnmatch(b"a.py", b"*.py"), fnmatch.filter([b"a", b"bc"], b"?"))
for pattern in ["*.py", "a?c", "[!x-z]", "a.b+c", "[]", "", "x*y*z", "\\d", "(a|b)"]:
    text = fnmatch.translate(pattern)
    compiled = re.compile(text)
    print(repr(pattern), [bool(compiled.match(s)) for s in ["a.py", "abc", "b", "a.b+c", "[]", "", "xyyz", "\\d", "(a|b)"]])
attempt("none", lambda: fnmatch.fnmatchcase("a", None))
attempt("int", lambda: fnmatch.fnmatch(1, "*"))
attempt("mixed", lambda: fnmatch.fnmatch("a", b"*"))


class Ignore:
    """A list of patterns, later ones win, `!` keeps."""

    def __init__(self, text):
        self.rules = []
        for line in text.splitlines():
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            keep = line.startswith("!")
            self.rules.append((line.lstrip("!"), keep))

    def ignores(self, path):
        result = False
        for pattern, keep in self.rules:
            if fnmatch.fnmatchcase(path, pattern) or fnmatch.fnmatchcase(path.rsplit("/", 1)[-1], pattern):
                result = not keep
        return result


ignore = Ignore("# built\n*.o\nbuild/*\n!build/keep.o\n\n*.tmp\n!important.tmp\n")
for path in ["a.o", "build/x", "build/keep.o", "src/a.c", "a/b.tmp", "important.tmp", "a/important.tmp", "x.O"]:
    print(path, ignore.ignores(path))
counts = {}
for path in ["a.py", "b.py", "c.txt", "d", "e.tar.gz", "f.gz"]:
    for pattern in ("*.py", "*.gz", "*.*.*", "[!.]"):
        if fnmatch.fnmatch(path, pattern):
            counts[pattern] = counts.get(pattern, 0) + 1
print(counts)

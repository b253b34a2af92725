# Patterns of file names: every kind of bracket, case, filters.
import fnmatch
from fnmatch import filter, fnmatchcase, translate

NAMES = ["", "a", "b", "ab", "abc", "a.py", "A.PY", ".a", "a-b", "[a]", "a*b", "a?b", "a]b", "a\\b", "ä", "x/y", "a\nb", "!a", "^a", "z1"]
for pattern in ("", "*", "?", "??", "a*", "*b", "*.py", "a?b", "[ab]", "[!ab]", "[a-c]*", "[!a-c]*", "[c-a]", "[]]", "a[]]b", "[!]]", "[", "[a", "a[*]b", "a[?]b", "[[]a]", "*[0-9]", "[-a]", "[a-]", "[^a]", "**", "*?*", "a[!-]b", "[!]a", "x/*", "[.]a", "[a-cx-z]*"):
    print(repr(pattern), [name for name in NAMES if fnmatchcase(name, pattern)])
    print("   ", filter(NAMES, pattern) == [name for name in NAMES if fnmatch.fnmatch(name, pattern)])
for pattern in ("", "a", "*", "?", "*.py", "[ab]", "[!ab]", "[a", "a.b+c"):
    print(repr(pattern), translate(pattern))
print(filter(["a.txt", "b.py", "c.py"], "*.py"), filter([], "*"), fnmatch.fnmatch("A.txt", "a.TXT"))

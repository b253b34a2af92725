# Paths against each other: joined, compared, relative, matched.
from pathlib import PurePath, PurePosixPath


def attempt(name, call):
    try:
        print(name, "->", repr(call()))
    except Exception as error:
        print(name, "->", type(error).__name__, error)


PATHS = [PurePath(t) for t in ("", "a", "a/b", "a/c", "/", "/a", "/a/b", "../a", "b", "A")]
for left in PATHS:
    print(repr(str(left)), ["<" if left < right else "=" if left == right else ">" for right in PATHS],
          [left <= right for right in PATHS].count(True), [left > right for right in PATHS].count(True), [left >= right for right in PATHS].count(True))
for left in PATHS:
    for right in PATHS:
        attempt(f"{str(left)} relative to {str(right)}", lambda: left.relative_to(right))
        print("    ", left.is_relative_to(right), left / right)
for left in PATHS[:7]:
    for right in PATHS[:7]:
        attempt(f"{str(left)} up to {str(right)}", lambda: str(left.relative_to(right, walk_up=True)))
attempt("dots", lambda: PurePath("a").relative_to("a/../b", walk_up=True))

print(sorted(PATHS))
print(len({PurePath("a/b"), PurePath("a//b"), PurePath("a/./b"), PurePath("a/b/")}))
print(hash(PurePath("a/b")) == hash(PurePosixPath("a//b")), PurePath("a") != "a", "a" == PurePath("a"))
for pattern in ["*", "*.py", "a/*.py", "/a/*.py", "**/*.py", "b.??", "[ab].py", "[!a].py", "/**", "a/b.py", "B.PY", "*/b.py"]:
    print(pattern, [PurePath(t).match(pattern) for t in ("b.py", "a/b.py", "/a/b.py", "/x/a/b.py", "a.py", "B.PY")],
          PurePath("a/b.py").match(pattern, case_sensitive=False))
attempt("empty pattern", lambda: PurePath("a").match(""))
attempt("number", lambda: PurePath("a") / 1)
attempt("number before", lambda: 1 / PurePath("a"))
attempt("bytes", lambda: PurePath(b"a"))
attempt("none", lambda: PurePath("a", None))
attempt("smaller", lambda: PurePath("a") < "b")
print("base" / PurePath("x") / "y", PurePath("x").joinpath(), PurePath("x").joinpath("y", "z"), PurePath("x").joinpath("/y", "z"))
parents = PurePath("/a/b/c/d").parents
print(len(parents), parents[0], parents[-1], [str(p) for p in parents[1:3]], [str(p) for p in parents[::-1]])
attempt("far", lambda: parents[4])
attempt("far below", lambda: parents[-5])
print(PurePath("a b/ü?#%").as_posix(), PurePath("/a b/ü?#%").as_uri(), bytes(PurePath("ü")), PurePath("con").is_reserved())
p = PurePath("x/y")
p /= "z"
print(p, f"{p}", f"{p!r:>30}", str(p) + "!", "%s" % p)

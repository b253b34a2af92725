"""PurePosixPath: each attribute and method on many shapes of paths, operators, comparisons, and refusals."""
from pathlib import PurePath, PurePosixPath as P


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


for text in ("", ".", "..", "/", "//", "///a", "a", "a/", "a//b", "./a", "a/./b", "a/../b", "/a/b.tar.gz", ".hidden", ".hidden.txt", "a.", "a.b.", "..a", "dir.d/file", "/a b/c", "é/ü"):
    p = P(text)
    print(repr(text), p, p.parts, repr(p.name), repr(p.stem), repr(p.suffix), p.suffixes, p.parent, repr(p.root), repr(p.drive), repr(p.anchor), p.is_absolute(), [str(x) for x in p.parents])
    attempt("with_name", lambda: p.with_name("new.x"))
    attempt("with_stem", lambda: p.with_stem("new"))
    attempt("with_suffix", lambda: p.with_suffix(".x"))
    attempt("without suffix", lambda: p.with_suffix(""))
    attempt("as_uri", lambda: p.as_uri())
p = P("/usr/lib/python3/os.py")
for wrong in ("", "a/b", ".", "/", "x"):
    attempt(f"with_name {wrong!r}", lambda: p.with_name(wrong))
for wrong in ("x", ".", "./x", ".a/b", ".x.y"):
    attempt(f"with_suffix {wrong!r}", lambda: p.with_suffix(wrong))
for other in ("/usr", "/usr/lib/", "lib", "/usr/bin", "/", "", P("/usr/lib/python3"), "/usr/lib/python3/os.py"):
    attempt(f"relative_to {other!s}", lambda: p.relative_to(other))
    attempt(f"is_relative_to {other!s}", lambda: p.is_relative_to(other))
attempt("walk up", lambda: (p.relative_to("/usr/bin", walk_up=True), P("a/b").relative_to("a/c/d", walk_up=True)))
attempt("walk up mixed", lambda: P("a").relative_to("/b", walk_up=True))
for pattern in ("*.py", "os.*", "lib/*/os.py", "/usr/*/*/*.py", "*", "/*.py", "OS.PY", "**/os.py", "o?.py", "[mno]s.py"):
    attempt(f"match {pattern}", lambda: p.match(pattern))
attempt("match empty", lambda: p.match(""))
attempt("match case", lambda: p.match("OS.PY", case_sensitive=False))
print(P("a", "b", "c"), P("a", "/b", "c"), P("a", P("b")), P(), P("a", ""), P("/", "a"), P("a/b", "../c"))
print(P("a") / "b" / P("c"), "x" / P("y"), P("a") / "/b", P("a").joinpath("b", "c"), P("a").joinpath(), P("a") / "..")
for wrong in (5, None, b"a", ["a"]):
    attempt(f"P({wrong!r})", lambda: P(wrong))
    attempt(f"/ {wrong!r}", lambda: P("a") / wrong)
    attempt(f"joinpath {wrong!r}", lambda: P("a").joinpath(wrong))
print(P("a") == P("a/"), P("a") == "a", P("a") != P("A"), P("a") < P("b"), P("a/b") > P("a"), P("b") >= P("a"), hash(P("a/b")) == hash(P("a", "b")), sorted([P("b"), P("a/z"), P("a")]))
attempt("< text", lambda: P("a") < "b")
print(P("a/b").as_posix(), str(P("a\\b")), repr(P("it's")), {P("x"): 1}[P("./x")], len({P("a"), P("a/."), P("b")}), bytes(P("é/a")))
parents = P("/a/b/c").parents
print(len(parents), parents[0], parents[-1], parents[0:2], P("/a") in parents)
attempt("parents far", lambda: parents[9])
print(isinstance(P("a"), PurePath), P("a").is_reserved(), P("a").with_segments("x", "y"), P("/a/b").parent.parent.parent)

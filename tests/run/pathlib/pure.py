from pathlib import Path, PurePath, PurePosixPath
p = PurePosixPath("/usr") / "local" / "lib/python3.tar.gz"
print(p, repr(p), p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parents[0], list(p.parents), p.root, p.anchor, p.drive == "")
print(p.with_name("x.txt"), p.with_suffix(".zip"), p.with_suffix(""), p.with_stem("new"))
print(PurePosixPath("a//b/./c/../d"), PurePosixPath(), PurePosixPath("."), PurePosixPath("//x/y"), PurePosixPath("///x"))
print(p.relative_to("/usr"), p.is_relative_to("/usr"), p.is_relative_to("/var"))
for f in (lambda: p.relative_to("/etc"), lambda: PurePosixPath("/").with_name("a"), lambda: p.with_suffix("zip"), lambda: p.with_name("a/b"),
          lambda: PurePosixPath("a").as_uri(), lambda: p.parents[10], lambda: PurePosixPath("a").match("")):
    try:
        print(f())
    except (ValueError, IndexError) as e:
        print(type(e).__name__, e)
try:
    PurePosixPath(3)
except TypeError as e: print(e)
try:
    p / 3
except TypeError as e: print(e)
print(p.match("*.gz"), p.match("lib/*.gz"), p.match("/usr/*"), PurePosixPath("a/b.py").match("*.PY", case_sensitive=False))
print("x" / PurePosixPath("y"), p.joinpath("a", PurePosixPath("b")), p.joinpath("/a"))
print(p == PurePosixPath("/usr/local/lib/python3.tar.gz"), p != PurePosixPath("a"), PurePosixPath("a") < PurePosixPath("b"), sorted([PurePosixPath("b"), PurePosixPath("a/c"), PurePosixPath("a")]))
print({PurePosixPath("a"): 1}[PurePosixPath("./a")], PurePosixPath("a") == "a")
print(PurePosixPath("/a b/ü").as_uri(), bytes(PurePosixPath("ab")), p.parents[:2], p.parents[-1], len(p.parents), p.parents)
print(PurePosixPath("/a/b").relative_to("/a/c/d", walk_up=True))
print(isinstance(Path("x"), PurePath), Path("x"), repr(Path("a") / "b"), Path("a").is_absolute())
def ext(path: Path) -> str:
    return path.suffix
print(ext(Path("q.rs")))
for q in ["a.", ".bashrc", ".a.b", "a.b.c", "..", "a..b"]:
    q = PurePath(q)
    print(q.name, q.stem, q.suffix, q.suffixes)

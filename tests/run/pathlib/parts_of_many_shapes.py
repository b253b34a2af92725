# What a pure path is made of, for every shape of text that begins or ends oddly.
from pathlib import PurePath, PurePosixPath

TEXTS = ["", ".", "..", "/", "//", "///", "a", "a/", "/a", "//a", "///a", "./a", "a/.", "a//b", "a/./b", "a/../b", "/..", "//a/b",
         ".a", ".a.b", "a.", "a..", "a.b.", "a.b.c", "..a", "...", "a b", "ä.ö", "~", "~/x", "a.tar.gz", "a/.hidden", "/.x.y/z.w"]

for text in TEXTS:
    path = PurePosixPath(text)
    print(repr(text), repr(path), path.parts, repr(path.root), repr(path.anchor), repr(path.name), repr(path.stem), repr(path.suffix), path.suffixes)
    print("   ", str(path.parent), [str(p) for p in path.parents], path.is_absolute())

print(PurePath("a", "b", "c"), PurePath("a", "/b", "c"), PurePath("a/b", "../c"), PurePath(PurePath("x"), "y", PurePath("z/w")))
print(PurePath(), PurePath(""), PurePath("", ""), PurePath("a", ""), PurePath("", "a"), PurePath("/", "a"))


def attempt(name, call):
    try:
        print(name, "->", repr(call()))
    except Exception as error:
        print(name, "->", type(error).__name__, error)


for text in ["", "/", "a", "a/b.c", ".x", "a.", ".."]:
    path = PurePath(text)
    attempt(f"{text!r} with_name", lambda: path.with_name("new.txt"))
    attempt(f"{text!r} with_stem", lambda: path.with_stem("new"))
    attempt(f"{text!r} with_suffix", lambda: path.with_suffix(".py"))
    attempt(f"{text!r} without suffix", lambda: path.with_suffix(""))
for name in ["", ".", "..", "/", "a/b", "a/", "ok"]:
    attempt(f"name {name!r}", lambda: PurePath("a/b").with_name(name))
for suffix in ["", ".", "x", ".x", "..", ".x/y", ".x.y", "/"]:
    attempt(f"suffix {suffix!r}", lambda: PurePath("a/b.c").with_suffix(suffix))

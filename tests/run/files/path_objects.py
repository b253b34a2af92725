from pathlib import Path
import os
base = Path("work")
base.mkdir()
(base / "sub").mkdir()
(base / "sub" / "deep").mkdir(parents=True, exist_ok=True)
f = base / "a.txt"
print(f.write_text("hello\nworld\n"), f.read_text(), f.exists(), f.is_file(), f.is_dir(), base.is_dir())
print(f.stat().st_size)
(base / "sub" / "b.txt").write_text("b")
(base / "sub" / "deep" / "c.py").write_bytes(b"\x01\x02")
print((base / "sub/deep/c.py").read_bytes())
print(sorted(base.iterdir()))
print(sorted(base.glob("*.txt")), sorted(base.glob("**/*.txt")), sorted(base.rglob("*.*")), sorted(base.glob("*/b.txt")), sorted(base.glob("**")))
for root, dirs, files in base.walk():
    print(root, sorted(dirs), sorted(files))
with f.open("a") as h:
    h.write("more\n")
with f.open() as h:
    for line in h:
        print(line.rstrip())
for action in (lambda: base.mkdir(), lambda: Path("nope").read_text(), lambda: Path("x/y").mkdir(), lambda: Path("nope").unlink(), lambda: base.rmdir(), lambda: Path("nope").stat()):
    try:
        action()
    except OSError as e:
        print(type(e).__name__, e.strerror, e.filename)
base.mkdir(exist_ok=True)
Path("nope").unlink(missing_ok=True)
g = f.rename(base / "z.txt")
print(g, f.exists(), g.exists())
Path("t").touch(); Path("t").touch()
try:
    Path("t").touch(exist_ok=False)
except FileExistsError as e: print("exists", e.errno)
print(sorted(os.listdir(".")))
print(Path.cwd() == Path().absolute(), Path("t").resolve() == Path.cwd() / "t")
g.unlink()
try: f.write_text(3)
except TypeError as e: print(e)

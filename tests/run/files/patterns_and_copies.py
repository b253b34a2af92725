import glob, os, shutil, tempfile
os.makedirs("a/b/c")
for p in ("a/x.txt", "a/y.py", "a/b/z.txt", "a/b/c/w.txt", "top.txt", "a/.hidden"):
    with open(p, "w") as f:
        f.write(p)
print(sorted(glob.glob("*.txt")), sorted(glob.glob("a/*")), sorted(glob.glob("a/*.txt")), sorted(glob.glob("*/*/*.txt")))
print(sorted(glob.glob("**/*.txt", recursive=True)), sorted(glob.glob("a/**", recursive=True)), sorted(glob.glob("a/**/", recursive=True)))
print(sorted(glob.glob("a/.*")), glob.glob("nothing*"), glob.glob("top.txt"), sorted(glob.glob("a/?.[pt]*")), glob.escape("a[1]*?"))
print(sorted(glob.iglob("*.txt", root_dir="a")), glob.has_magic("a*"), sorted(glob.glob("*/")))
print(shutil.copy("top.txt", "a/b"), sorted(os.listdir("a/b")), shutil.copyfile("top.txt", "copy.txt"))
shutil.copytree("a", "tree")
print(sorted(os.listdir("tree")), sorted(os.listdir("tree/b/c")))
print(shutil.move("copy.txt", "moved.txt"), os.path.exists("copy.txt"), shutil.move("moved.txt", "a"))
shutil.rmtree("tree")
print(os.path.exists("tree"))
for f in (lambda: shutil.rmtree("none"), lambda: shutil.copytree("a", "a/b"), lambda: shutil.copyfile("top.txt", "top.txt"), lambda: shutil.move("a/moved.txt", "a")):
    try:
        f()
    except OSError as e:
        print(type(e).__name__, e)
shutil.rmtree("none", ignore_errors=True)
with tempfile.TemporaryDirectory(dir=".") as d:
    print(os.path.isdir(d), os.path.basename(d).startswith("tmp"))
    with open(os.path.join(d, "f"), "w") as f:
        f.write("x")
print(os.path.exists(d))
e = tempfile.mkdtemp(suffix="_x", prefix="my_", dir=".")
print(os.path.basename(e).startswith("my_"), e.endswith("_x"))
os.rmdir(e)
with open("top.txt") as src, open("out.txt", "w") as dst:
    shutil.copyfileobj(src, dst)
print(open("out.txt").read(), shutil.get_terminal_size((100, 30)).columns > 0)

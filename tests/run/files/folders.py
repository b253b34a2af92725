# `os`: folders and what is in them.
import os

print(os.getcwd(), os.listdir(), os.sep, repr(os.linesep), os.name, os.curdir, os.pardir, os.pathsep, os.extsep)
os.mkdir("a")
os.makedirs("a/b/c")
os.makedirs("a/b/c", exist_ok=True)
with open("a/one.txt", "w") as f:
    f.write("1234567")
open("a/b/two.txt", "w").close()
open("a/b/.hidden", "w").close()
print(sorted(os.listdir("a")), sorted(os.listdir("a/b")), os.listdir("a/b/c"))
print(os.path.exists("a"), os.path.isdir("a"), os.path.isfile("a"), os.path.exists("no"))
print(os.path.isfile("a/one.txt"), os.path.isdir("a/one.txt"), os.path.getsize("a/one.txt"), os.stat("a/one.txt").st_size)
print(os.path.islink("a/one.txt"), os.path.lexists("a/one.txt"), os.path.exists(""), os.path.exists("a\0b"))
print(os.access("a", os.R_OK), os.access("zzz", os.F_OK))
os.rename("a/one.txt", "a/eins.txt")
os.replace("a/b/two.txt", "a/eins.txt")
print(sorted(os.listdir("a")), os.path.getsize("a/eins.txt"))
os.rename("a/b/c", "moved")
print(sorted(os.listdir(".")), sorted(os.listdir("./a//b/../")))
for work in [
    lambda: os.mkdir("a"),
    lambda: os.mkdir("x/y"),
    lambda: os.makedirs("a/b"),
    lambda: os.makedirs("a/eins.txt", exist_ok=True),
    lambda: os.rmdir("a"),
    lambda: os.rmdir("none"),
    lambda: os.rmdir("a/eins.txt"),
    lambda: os.remove("none"),
    lambda: os.unlink("none/x"),
    lambda: os.rename("none", "other"),
    lambda: os.listdir("none"),
    lambda: os.listdir("a/eins.txt"),
    lambda: os.stat("none"),
    lambda: os.path.getsize("none"),
    lambda: os.rename("a/eins.txt", "none/x"),
    lambda: os.rename("", "x"),
    lambda: os.mkdir(""),
]:
    try:
        work()
    except OSError as e:
        print(type(e).__name__, e, e.filename, e.filename2)
for work in [lambda: os.remove(5.5), lambda: os.mkdir(None), lambda: os.listdir(2.5), lambda: os.rename("a", []), lambda: os.path.exists({}), lambda: os.path.join("a", 5.0), lambda: os.fspath(3)]:
    try:
        work()
    except TypeError as e:
        print(e)
os.truncate("a/eins.txt", 4)
print(open("a/eins.txt", "rb").read())


class Place:
    def __init__(self, name):
        self.name = name

    def __fspath__(self):
        return "a/" + self.name


with open(Place("three.txt"), "w") as f:
    f.write("III")
print(os.path.getsize(Place("three.txt")), os.path.join(Place("x"), "y"), os.fspath(Place("z")), os.path.exists(Place("no")), f.name)
os.remove(Place("three.txt"))

for root, folders, files in os.walk("."):
    folders.sort()
    print(root, folders, sorted(files))
print([root for root, _, _ in os.walk("a", topdown=False)])
print(list(os.walk("none")))
with os.scandir("a") as entries:
    for entry in sorted(entries, key=lambda e: e.name):
        print(entry, entry.name, entry.path, entry.is_dir(), entry.is_file(), entry.is_symlink())
os.remove("a/eins.txt")
os.remove("a/b/.hidden")
os.rmdir("moved")
os.removedirs("a/b")
print(os.listdir())
print(os.strerror(2), os.strerror(13), os.strerror(9999), len(os.urandom(5)), os.urandom(0))
print(os.getcwd() == os.path.abspath("."), os.path.abspath("x/../y") == os.path.join(os.getcwd(), "y"), open(os.path.join(os.getcwd(), "abs.txt"), "w").name == os.getcwd() + "/abs.txt", os.listdir(os.getcwd()))

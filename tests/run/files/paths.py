# `os.path`: paths as text.
import os
import os.path
from os.path import join, splitext

paths = ["", "/", "a", "/a", "a/", "a/b", "/a/b", "//a/b", "///a", "a//b", "a/./b", "a/../b", "../a", "/../a", "a/b/..", ".", "..", "./", "a.txt", "dir.d/file", "x/.profile", "..rc", "a.tar.gz", "a.", ".a.b", "~/x", "a b/ü.py", "a/b/c/../../../..", "//"]
for p in paths:
    print(repr(p), os.path.split(p), repr(os.path.basename(p)), repr(os.path.dirname(p)), splitext(p), repr(os.path.normpath(p)), os.path.isabs(p))
print(join("a", "b", "c"), join("a/", "b"), join("a", "/b", "c"), join("", "x"), repr(join("a", "")), join("a", "", "b"), join("/"), join("a"))
for group in [["abc", "abd"], [], ["a"], ["/usr/lib", "/usr/local"], ["x", "y"], ["ab", ""]]:
    print(repr(os.path.commonprefix(group)))
for group in [["/usr/lib", "/usr/local"], ["a/b/c", "a/b"], ["a", "b"], ["/a/./b", "/a/b/c"]]:
    print(repr(os.path.commonpath(group)))
for group in [["/a", "a"], []]:
    try:
        os.path.commonpath(group)
    except ValueError as e:
        print(e)
print(os.path.relpath("/a/b/c", "/a/d"), os.path.relpath("/a", "/a"), os.path.relpath("/a/b", "/"))
print(os.path.abspath("/x/../y/./z"), os.path.normcase("A/b"), os.path.splitdrive("/a"))
print(os.path.sep, os.path.curdir)

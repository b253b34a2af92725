# keyword, fnmatch, shlex, getopt.
import fnmatch
import getopt
import keyword
import shlex

print(keyword.iskeyword("for"), keyword.iskeyword("match"), keyword.issoftkeyword("match"), len(keyword.kwlist))
print([w for w in ["if", "iff", "None", "none", "print", "async"] if keyword.iskeyword(w)], keyword.softkwlist)

names = ["a.txt", "b.py", "ab.py", "c.PY", ".hidden", "[x]", "a-b", "new\nline.py"]
for pattern in ["*.py", "?.py", "[ab]*", "[!a]*", "*", "[[]x]", "[]a]*", "a[+--]b", "[z-a]", "[!z-a]*", "[", "*.[pP]*", "**.txt", "[a", "[!]*"]:
    print(pattern, fnmatch.filter(names, pattern), [fnmatch.fnmatchcase(n, pattern) for n in names[:3]])
print(fnmatch.fnmatch("a.txt", "A.TXT"), fnmatch.fnmatch("dir/file", "*"), fnmatch.fnmatch("", ""))

for line in ["a b  c", "'one two' three", '"x y" z', "a\\ b c", "it's' ok", '"a\\"b\\c"', "''", "a''b", "a 'b' \"\" c", "x#y # z",
             'mixed"quo ted"word', "tab\tnew\nline", ""]:
    try:
        print(repr(line), shlex.split(line), shlex.split(line, comments=True))
    except ValueError as error:
        print(repr(line), error)
for line in ["'open", '"open', "end\\", '"a\\']:
    try:
        shlex.split(line)
    except ValueError as error:
        print(repr(line), error)
for word in ["plain", "", "two words", "it's", "$HOME", "a/b-c.d", "ü", "a;b"]:
    print(shlex.quote(word), end=" ")
print()
print(shlex.join(["ls", "-l", "a file", "it's"]), shlex.split(shlex.join(["x y", "'", '"'])))

print(getopt.getopt(["-a", "-b", "v", "-cx", "rest", "-d"], "ab:c:"))
print(getopt.getopt(["--long", "--out=f", "--na", "v", "-x", "--", "-y"], "x", ["long", "out=", "name="]))
print(getopt.gnu_getopt(["one", "-a", "two", "--flag", "three", "--", "-b"], "a", ["flag"]))
print(getopt.gnu_getopt(["-a", "one", "-b"], "+ab"), getopt.getopt(["-abc"], "abc"), getopt.getopt(["-", "x"], ""))
for args, short, long in [
    (["-z"], "a", []),
    (["-b"], "b:", []),
    (["--what"], "", ["other"]),
    (["--out"], "", ["out="]),
    (["--flag=1"], "", ["flag"]),
    (["--n"], "", ["name", "number"]),
]:
    try:
        print(getopt.getopt(args, short, long))
    except getopt.GetoptError as error:
        print(error, repr(error.opt), error.msg)

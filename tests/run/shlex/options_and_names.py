# getopt and shlex and fnmatch: a command line taken apart, and names that match.
import fnmatch
import getopt
import shlex


def attempt(label, call):
    try:
        print(label, "->", call())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


LINES = ["-a -b value file", "-abvalue", "-b", "-x", "--alpha --beta=3 rest -a", "--beta 4 -- -a", "--al", "--gamma", "--alpha=1", "--b", "- -a", "", "file -a", "--beta=", "--", "-aa -b '' x", "-a- x", "--no such"]
for line in LINES:
    argv = shlex.split(line)
    attempt(repr(line), lambda: getopt.getopt(argv, "ab:", ["alpha", "beta=", "both", "nothing"]))
    attempt("  gnu", lambda: getopt.gnu_getopt(argv, "ab:", ["alpha", "beta=", "both", "nothing"]))
    attempt("  posix", lambda: getopt.gnu_getopt(argv, "+ab:", ["alpha", "beta=", "both", "nothing"]))
attempt("one long", lambda: getopt.getopt(["--one=x"], "", "one="))
try:
    getopt.getopt(["--zeta"], "", ["alpha"])
except getopt.GetoptError as error:
    print(error.msg, error.opt, str(error), error.args, isinstance(error, getopt.error))


def main(argv):
    verbose, output = 0, None
    try:
        options, files = getopt.gnu_getopt(argv, "vo:", ["verbose", "output="])
    except getopt.GetoptError as error:
        return f"usage error: {error}"
    for name, value in options:
        if name in ("-v", "--verbose"):
            verbose += 1
        elif name in ("-o", "--output"):
            output = value
    return verbose, output, files


for line in ("-vvo out.txt a b", "a --output=x --verb b", "-q", "--out", "-o", ""):
    print(main(shlex.split(line)))
NAMES = ["a.txt", "b.TXT", "ab.py", ".hidden", "a[1].txt", "dir/x.txt", "é.txt", "a\nb", "", "[", "a*b", "x-y", "3.txt"]
for pattern in ("*", "*.txt", "?.txt", "[ab].*", "[!a]*", "[a-c]*", "a[[]1].txt", "[", "[]]", "[!]]", "*.[tT][xX]?", "a*b", "a\\*b", "", "**", "[a-]*", "[z-a]*", "[\\d]*", "?", "*-*", ".*", "[!a-z]*"):
    print(repr(pattern), fnmatch.filter(NAMES, pattern), [name for name in NAMES if fnmatch.fnmatchcase(name, pattern)] == [name for name in NAMES if fnmatch.fnmatch(name, pattern)], fnmatch.translate(pattern))
print(shlex.join(["a b", "c", "d'e", ""]), [shlex.quote(x) for x in ("", "a", "a b", "é", "a'b", "$x")])
attempt("join", lambda: shlex.join([1]))
attempt("quote", lambda: shlex.quote(5))
attempt("match", lambda: fnmatch.fnmatch("a", 5))

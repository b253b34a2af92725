import re
def pick(n):
    return "-" if n == 0 else (lambda m: m.group().upper())
for n in (0, 1):
    print(re.sub("b+", pick(n), "abbc"), re.subn("b", pick(n), "abbc", count=1))
log = []
def note(m):
    log.append(m.span())
    return None if len(log) == 2 else "x"
print(re.sub(r"\d", note, "1a2b3"), log)
print(re.sub("a", repl=lambda m: "q", string="banana", count=2), re.sub("a", r"[\g<0>]", "banana"))
class Counter:
    def __init__(self):
        self.seen = []
    def __call__(self, m):
        self.seen.append(m.group())
        return str(len(self.seen))
c = Counter()
print(re.sub("[a-c]", c, "abcabd"), c.seen, re.sub("a", str.upper if False else "u", "a"))


def route():
    kinds = {}

    def replace(match):
        kinds[match[1]] = len
        return "x"

    re.sub("<(.)>", replace, "<a> <b>")
    return kinds


for name, kind in route().items():
    print(name, kind("abc"))

# All matches: findall, finditer, split, sub and subn.
import re

print(re.findall("a", "banana"), re.findall("x", "banana"), re.findall("", "ab"))
print(re.findall("(a)(n)?", "banana"), re.findall("(?:an)+", "banana"), re.findall("(an)+", "banana"))
print(re.findall("a*", "baac"), re.findall(r"\b", "a bc"), re.findall("a|b*", "abba"))
print([m.span() for m in re.finditer("a*", "baac")])
print(list(re.finditer("z", "abc")))
it = re.finditer(r"\w", "ab")
print(next(it).group(), next(it).group(), next(it, None))

print(re.split(",", "a,b,,c"), re.split(",", ""), re.split("x", "abc"), re.split(r"\s+", " a  b "))
print(re.split("(,)", "a,b,c"), re.split("(,)|(;)", "a,b;c"), re.split("", "abc"), re.split("x*", "axbc"), re.split(r"\b", "a b"))
print(re.split(",", "a,b,c,d", maxsplit=2), re.split(",", "a,b,c,d", 1), re.split("(?i)X", "1x2X3"))

print(re.sub("a", "o", "banana"), re.sub("a", "o", "banana", count=2), re.sub("a", "", "banana"), re.sub("z", "o", "banana"))
print(re.sub("", "-", "abc"), re.sub("x*", "-", "abxd"), re.sub("b*", "-", "abbc"), re.sub("^", "> ", "a\nb", flags=re.M))
print(re.sub("(a)(n)", r"\2\1", "banana"), re.sub("(a)(n)", r"[\g<0>]", "banana"), re.sub("(?P<x>a)", r"<\g<x>>", "banana"))
print(re.sub("a", r"\\", "a"), re.sub("a", r"\n", "a") == "\n", re.sub("a", "\\t|", "a"), re.sub("(a)|b", r"(\1)", "ab"))
print(re.sub("(.)", r"\g<1>0", "ab"), re.sub("(.)", r"\1\1", "ab"), re.sub("a", r"\.", "a"), re.sub("a", "\\101", "a"))
print(re.sub("a", lambda m: m.group().upper(), "banana"), re.sub(r"\d+", lambda m: str(int(m[0]) + 1), "a9b99"))
print(re.subn("a", "o", "banana"), re.subn("z", "o", "x"), re.subn("a", str.upper.__name__, "aa", 1))


def swap(m):
    return m.group(2) + m.group(1)


print(re.sub(r"(\w)(\w)", swap, "abcde"))
seen = []


def note(m):
    seen.append(m.start())
    return ""


print(re.sub("[aeiou]", note, "education"), seen)
for template in [r"\2", r"\g<x>", r"\g<", r"\g<>", r"\q", "\\", r"\g", r"\g<1", r"\400"]:
    try:
        print(template, re.sub("(a)", template, "a"))
    except re.error as e:
        print(template, "error:", e)
    except IndexError as e:
        print(template, "IndexError:", e)

# Character classes, escapes and assertions.
import re

TEXT = "Ab1_ \t\n\r-]^\\.é٣ß"
for pattern in [
    r"\d", r"\D", r"\w", r"\W", r"\s", r"\S", ".", r"[a-z]", r"[^a-z]", r"[A-Za-z0-9_]", r"[\w-]", r"[^\s\w]", r"[]-]", r"[^]]",
    r"[\]\\]", r"[a\-z]", r"[-a]", r"[é-ü]", r"[\t\n]", r"\x41", r"\u00e9", r"\t", r"\.", r"[.]", r"\101", r"[\d.]", r"[\D]",
]:
    print(pattern.ljust(14), re.findall(pattern, TEXT))
print("ascii", re.findall(r"\d", TEXT, re.A), re.findall(r"\w", TEXT, re.ASCII), re.findall(r"(?a)\s", TEXT))
for pattern in [r"^a", r"a$", r"^a$", r"\Aa", r"a\Z", r"\ba", r"a\b", r"\Ba", r"a\B", r"(?m)^a", r"(?m)a$", r"\b", r"$", r"(?m)$", r"(?m)^"]:
    print(pattern.ljust(8), [[m.start() for m in re.finditer(pattern, text)] for text in ("a", "ba", "ab", "a\na", "a\n", "", "\n")])
for pattern in [r"a(?=b)", r"a(?!b)", r"(?<=a)b", r"(?<!a)b", r"(?=(a+))a", r"(?<=(a))b", r"(?<=ab|cd)x", r"(?!.*b)a", r"(?<=^)a"]:
    print(pattern.ljust(10), [(m.span(), m.groups()) for m in re.finditer(pattern, "ab aab b cdx abx a")])
print(re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", "1234567"))
print(re.findall(r"(?<![\w-])\w+(?!\w)", "foo-bar baz"))
print([m.group() for m in re.finditer(r"(\w)\1", "aabbcd ee")], re.findall(r"(?P<q>['\"])(.*?)(?P=q)", "'a' \"b\" 'c\""))
print(re.match(r"(<)?x(?(1)>|$)", "<x>"), re.match(r"(<)?x(?(1)>|$)", "x"), re.match(r"(<)?x(?(1)>|$)", "<x"))

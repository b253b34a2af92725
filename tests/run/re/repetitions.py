# Greedy, lazy, possessive; counts; groups that repeat.
import re

TEXTS = ["", "a", "aa", "aaa", "aaaa", "b", "ab", "aab", "abab", "aabb", "ba"]
PATTERNS = [
    "a*", "a+", "a?", "a*?", "a+?", "a??", "a*+", "a++", "a?+",
    "a{2}", "a{2,}", "a{,2}", "a{1,3}", "a{1,3}?", "a{2,3}+", "a{0}", "a{,}",
    "(a)*", "(a)+", "(a)?", "(ab)*", "(ab)+?", "(a|b)*", "(a|ab)(b|)", "(a*)*", "(a*)+", "(?:a|b)+b",
    "(?:ab){2}", "(a{1,2}){2}", "(?>a+)b", "(?>a*)a", "a*+a", "(?:a|ab)++", "(a+)+$", "(|a)+", "(a|)+b",
]
for pattern in PATTERNS:
    row = []
    for text in TEXTS:
        m = re.match(pattern, text)
        row.append("-" if m is None else str(m.span()[1]) + "".join("." if g is None else "(" + g + ")" for g in m.groups()))
    print(pattern.ljust(12), " ".join(row))
for pattern in ["a{", "a{}", "a{x", "a{1", "a{1,", "a{1,x}", "{1}b", "x{,"]:
    try:
        m = re.fullmatch(pattern, pattern)
        print(pattern, m is not None)
    except re.error as e:
        print(pattern, e)

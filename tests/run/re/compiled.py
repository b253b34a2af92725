# Pattern objects: their methods with places.
import re

p = re.compile("b+")
print(p.search("abbc"), p.search("abbc", 2), p.search("abbc", 3), p.search("abbc", 0, 2), p.match("abbc"), p.match("abbc", 1), p.fullmatch("abbc", 1, 3))
print(p.search("abb", -5), p.search("abb", 0, 100), p.search("abb", 2, 1), p.search("abb", endpos=2), p.match("xb", pos=1))
print(re.compile("^a").search("ba", 1), re.compile("a$").search("ab", 0, 1), re.compile(r"\ba").search("ba", 1))
print(p.findall("bb b abb", 1), p.findall("bb b abb", 0, 4), [m.span() for m in p.finditer("bb b abb", 3)])
print(p.split("abbcbd"), p.split("abbcbd", maxsplit=1), p.sub("x", "abbcb"), p.sub("x", "abbcb", 1), p.subn("x", "abbcb"))
m = p.search("abbc", 1, 3)
print(m.pos, m.endpos, m.re is p, m.string)

print(re.escape("a.b*c[d]"), re.escape("hello world_1"), re.escape(""), re.escape("é\n\t-"))
print(re.match(re.escape("1+1=2?"), "1+1=2?"))
words = ["one", "two.", "th|ree"]
either = re.compile("|".join(map(re.escape, words)))
print(either.findall("one two. twox th|ree"))
re.purge()
print(re.match("a", "a").group())
scores = {p: 1, re.compile("c"): 2}
print(scores[re.compile("b+")], len(scores))
print([bool(re.match(pattern, "abc")) for pattern in ["a", re.compile("b"), "abc$"]])

from difflib import Differ, IS_CHARACTER_JUNK, IS_LINE_JUNK, ndiff, restore
a = """milk 2 bottles
bread
eggs 12
butter, salted
tea
""".splitlines(keepends=True)
b = """milk 3 bottles
bread
eggs 12 (brown)
butter
coffee
tea
jam
""".splitlines(keepends=True)
d = list(ndiff(a, b))
print("".join(d), end="")
print("".join(restore(d, 1)) == "".join(a), list(restore(d, 2)) == b)
try:
    list(restore(d, 3))
except ValueError as e:
    print(e)
print("\n".join(ndiff(["one", "two", "three"], ["ore", "tree", "emu"])))
print(list(Differ().compare(["a\tb\n", "c\n"], ["a\tbx\n", "d\n"])))
print(list(ndiff([], ["x"])), list(ndiff(["x"], [])), list(ndiff([], [])))
print(IS_LINE_JUNK("  # \n"), IS_LINE_JUNK("x"), IS_CHARACTER_JUNK(" "), IS_CHARACTER_JUNK("x"))
print("\n".join(ndiff("alpha beta gamma delta".split(), "alpha beta2 gama delta epsilon".split())))
for line in ndiff(["same", "x = 1", "y = 22", "z"], ["x = 1", "y = 23", "same", "zz"]):
    print(repr(line))

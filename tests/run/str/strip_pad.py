s = "  xx hello xx\t\n"
print(repr(s.strip()), repr(s.lstrip()), repr(s.rstrip()), repr(s.strip(" x")), repr(s.strip("\t\n x")), repr("xxyxx".strip("xy")))
print("abc".center(10, "*"), "abc".center(2), "ab".center(5), "abc".center(6), "abcd".center(7, "-"), "|" + "x".ljust(4) + "|", "|" + "é".rjust(4, "·") + "|")
for n in ["42", "-42", "+7", "", "abc", "--1"]:
    print(n.zfill(5), n.zfill(1))
print("TestCase".removeprefix("Test"), "TestCase".removesuffix("Case"), "abc".removeprefix("x"), "aa".removesuffix("a"))
print(repr("a\tbc\tdef\t".expandtabs()), repr("a\tb".expandtabs(4)), repr("a\tb".expandtabs(0)), repr("\t\n\tx".expandtabs(3)))
try:
    "a".center(5, "ab")
except TypeError as e:
    print(e)

print("aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "aaa".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"), "".replace("a", "x"), "aXbX".replace("X", "YY"), "aaa".replace("aa", "b"), "abc".replace("b", ""), "abc".replace("x", "y", -1))
table = str.maketrans("abc", "xyz")
print("aabbccd".translate(table), "abc".translate({97: None, 98: "BB", 99: 67}))
print("hello".translate(str.maketrans({"h": "J", "o": None})), "hello".translate(str.maketrans("l", "L", "e")))
print("naïve".translate({0xEF: "i"}))
try:
    str.maketrans("ab", "c")
except ValueError as e:
    print(e)

words = ["b", "a", "B", "", "aa", "ab", "é", "z", "Z", "a\x00", "𝄞", "\uffff", "10", "9"]
print([ascii(w) for w in sorted(words)])
print(ascii(min(words)), ascii(max(words)), "abc" < "abd", "abc" < "ab", "" < "a", "a" <= "a", "a" != "b")
for i in range(3):
    x, y = words[i], words[i + 1]
    print(x < y, x <= y, x > y, x >= y, x == y, x != y)
try:
    print("a" < 1)
except TypeError as e:
    print(e)
print("a" == 1, "a" != None, "1" == 1)

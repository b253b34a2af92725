# replace, translate, maketrans.
print("aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "aaa".replace("aa", "b"), "abc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"), "".replace("a", "x"), "abc".replace("x", "y"), "abc".replace("b", ""), "aXa".replace("X", "$1"), "a".replace("a", "b", 0), "a".replace("a", "b", -1), "äöä".replace("ä", "ae"), "ab".replace("ab", "ab" * 3))
table = str.maketrans("abc", "xyz")
print(table, "aabbcc".translate(table), "abcd".translate(str.maketrans("ab", "12", "cd")), str.maketrans({"a": "1", 98: None, "c": 99}), "abcd".translate({97: "AA", 98: None, 99: 100}), "héllo".translate({ord("é"): "e"}), "abc".translate({}))


class Rot13:
    def __getitem__(self, n):
        c = chr(n)
        if c.islower():
            return (n - 97 + 13) % 26 + 97
        raise LookupError(c)


print("hello WORLD".translate(Rot13()))
for call in (
    lambda: "a".replace("a", 5), lambda: "a".replace(None, "b"), lambda: "a".replace("a", "b", "c"), lambda: str.maketrans("ab", "x"), lambda: str.maketrans({"ab": 1}), lambda: "a".translate({97: 1114112}), lambda: "a".translate(5), lambda: str.maketrans(5),
):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__ + ":", e)
print("a-b_c".translate(str.maketrans("-_", "  ")).split(), "".join(sorted("hello".translate(str.maketrans("", "", "l")))), "x".translate(str.maketrans({"x": ""})) == "")

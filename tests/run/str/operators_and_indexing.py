# +, *, comparison, indexing, slicing, iteration and hashing of text.
s = "héllo𝄞"
print(s[0], s[1], s[-1], s[5], len(s), s[1:3], s[::-1], s[::2], s[-2:], s[:100], s[10:], s[4:1:-1], s[::-2], s[-100:2], s[3:3] == "", list(s), tuple("ab"), set("aab") == {"a", "b"}, [c for c in s if c > "m"])
print("a" + "b", "ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1, "" * 5 == "", "a" "b", "a" * True)
pairs = [("a", "b"), ("a", "a"), ("", "a"), ("a", "A"), ("abc", "abd"), ("abc", "ab"), ("é", "z"), ("Z", "a"), ("\uffff", "\U00010000"), ("10", "9")]
for a, b in pairs:
    print(a < b, a <= b, a > b, a >= b, a == b, a != b, end="; ")
print()
for call in (
    lambda: s[6], lambda: s[-7], lambda: ""[0], lambda: s["a"], lambda: s[1.0], lambda: s[None], lambda: "a" + 1, lambda: 1 + "a", lambda: "a" * "b", lambda: "a" * 1.5, lambda: "a" - "b", lambda: "a" < 1, lambda: s[::0], lambda: -"a", lambda: "a" / 2, lambda: "a" + b"b", lambda: "a" + None, lambda: "a" & "b", lambda: s[1, 2],
):
    try:
        print(call())
    except (TypeError, IndexError, ValueError) as e:
        print(type(e).__name__ + ":", e)
try:
    s[0] = "x"
except TypeError as e:
    print("TypeError:", e)
try:
    del s[0]
except TypeError as e:
    print("TypeError:", e)
print("a" == 1, "a" != 1, "1" == 1, "a" in ["a"], {"a": 1}["a"], bool(""), bool(" "), not "")
print(min(s), max("hello"), sorted("hello"), list(reversed("abc")), list(enumerate("ab")), list(zip("ab", "cd")), "abc".index("c"), [*"xy"], dict.fromkeys("aba"), "".join(dict.fromkeys("abracadabra")))
for start in (None, -2, 0, 1, 5):
    for stop in (None, -1, 0, 2, 9):
        print(repr("abc"[start:stop]), repr("abc"[start:stop:-1]), end=" ")
print()
text = "x"
text += "y"
text *= 2
print(text, str(5), str(None), str([1, "a"]), str(), str(b"a"), str(b"\xc3\xa9", "utf-8"), str(1.0), str("s"), repr("it's"), repr('"'), repr("'\""), repr("\\\n\x7f\xa0é"))

# find, index, rfind, rindex, count, startswith, endswith, in: with bounds of every kind.
s = "abracadabra"
for sub in ("a", "abra", "x", "", "abracadabra", "abracadabrax", "ra"):
    print(repr(sub), s.find(sub), s.rfind(sub), s.count(sub), sub in s, s.startswith(sub), s.endswith(sub), end=" | ")
    for bounds in ((1,), (-4,), (3, 8), (0, -1), (5, 2), (11,), (12,), (None, 5), (None, None), (-100, 100)):
        print(s.find(sub, *bounds), s.rfind(sub, *bounds), s.count(sub, *bounds), s.startswith(sub, *bounds), s.endswith(sub, *bounds), end=" ")
    print()
print("".find(""), "".count(""), "".startswith(""), "".find("", 1), "abc".find("", 3), "abc".find("", 4), "abc".count("", 4), "abc".count("", 3), "aaaa".count("aa"), "abc".startswith("", 3), "abc".startswith("", 4), "abc".endswith("", 4))
print("abc".startswith(("x", "a")), "abc".endswith(("bc", "y")), "abc".startswith(()), "abc".startswith(("",)), "abc".startswith(("b", "c"), 1), "äöü".find("ü"), "äöü𝄞x".rfind("x"), "a𝄞b".index("b"), "日本語".count("本"))
for call in (
    lambda: s.index("x"), lambda: s.rindex("x"), lambda: s.index("a", 8, 9), lambda: s.find(5), lambda: s.count(None), lambda: 5 in s, lambda: s.startswith(5), lambda: s.startswith(["a"]), lambda: s.find("a", "b"), lambda: s.index("a", 1.5), lambda: b"a" in s,
):
    try:
        print(call())
    except (ValueError, TypeError) as e:
        print(type(e).__name__ + ":", e)


def occurrences(text, part):
    at = text.find(part)
    while at != -1:
        yield at
        at = text.find(part, at + 1)


print(list(occurrences("aaaa", "aa")), list(occurrences(s, "a")), list(occurrences("", "a")))

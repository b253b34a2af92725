s: str = "abracadabra"
for sub in ["a", "abra", "bra", "", "x", "abracadabra!", "ad"]:
    print(repr(sub), s.find(sub), s.rfind(sub), s.count(sub), sub in s, s.startswith(sub), s.endswith(sub))
print(s.find("a", 1), s.find("a", -3), s.find("a", 5, 6), s.rfind("a", 0, -1), s.count("a", 2, 8), s.find("", 11), s.find("", 12))
print(s.startswith("bra", 1), s.endswith("dab", 0, 9), s.startswith(("x", "ab")), s.endswith(()), s.startswith("", 20))
print("aaaa".count("aa"), "ababab".replace("ab", "x", 2), "αβγαβ".find("β"), "αβγαβ".rfind("β"), "αβγ".index("γ"))
for f in ["index", "rindex"]:
    try:
        if f == "index":
            s.index("zz")
        else:
            s.rindex("zz")
    except ValueError as e:
        print(f, e)

def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
s = "Hello, World"
t(s.find, "o"); t(s.find, "o", 5); t(s.find, "o", 5, 8); t(s.find, "zz"); t(s.find, ""); t(s.find, "", 20); t(s.rfind, "o"); t(s.index, "zz"); t(s.rindex, "zz"); t(s.count, "l"); t(s.count, ""); t(s.count, "l", 3); t(s.find, 5); t(s.count, None); t(s.index, "W", -5)
t(s.replace, "l", "L"); t(s.replace, "l", "L", 1); t(s.replace, "", "-"); t(s.replace, "x", 1); t(s.replace, "l"); t(s.replace, "o", "", -1); t("aaa".replace, "aa", "b")

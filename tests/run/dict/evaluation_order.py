def t(x):
    print("eval", x)
    return x


print({t("k1"): t("v1"), t("k2"): t("v2")})
print({t(i): t(-i) for i in [1, 2]})
d = {}
d[t("key")] = t("value")
d[t("a")], d[t("b")] = t(1), t(2)
print(d)
d[t("a")] += t(5)
print(d)
x = [0, 0, 0]
i = 0
i, x[i] = 1, 9
print(i, x)

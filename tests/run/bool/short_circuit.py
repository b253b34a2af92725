def t(x):
    print("t", x)
    return x


print(t(0) or t("a") or t("b"))
print(t(1) and t("") and t(3))
print(t(0) or t(""))
print(t([]) or t({}) or t(0.0))
print(not t(0), not not t("x"))
print(t(1) and t(2) or t(3))
print(t(0) and t(2) or t(3))
print(t(1) < t(2) < t(3))
print(t(3) < t(2) < t(9))
print(t(1) if t(0) else t(2))
x = t(None) or t(False) or t(5)
print(x)
if t(1) and not t(0):
    print("both")

def t(x):
    print("t", x)
    return x


def f(a, b, c=0, d=0):
    return (a, b, c, d)


print(f(t(1), t(2), d=t(3), c=t(4)))
print(f(b=t(1), a=t(2)))
print(t(1) + t(2) * t(3) - t(4))
print([t(1), t(2)][t(0)])
xs = [0, 0]
xs[t(1)] = t(5)
xs[t(0)] += t(6)
print(xs)
print(t("a") + t("b") if t(True) else t("c"))
print(t(2) ** t(3) ** t(2))

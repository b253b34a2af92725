def t(tag, x):
    print(tag, x, end="; ")
    return x


print([t("e", i) for i in t("it", [1, 2, 3]) if t("if", i) != 2])
print({t("k", i): t("v", -i) for i in [1, 2]})
print([t("e", (i, j)) for i in t("o", [1, 2]) for j in t("i", [i, 10]) if t("c", j > 1)])
n = 3
data = [1, 2]


def f(k):
    n = 100
    return [i * k + n for i in data for _ in range(2)]


print(f(2), [n * i for i in range(n)])
rows = [[i for i in range(i)] for i in range(3)]
print(rows)
try:
    print([1 // d for d in [1, 0]])
except ZeroDivisionError as e:
    print(e)
try:
    [q for q in [1]]
    print(q)
except NameError as e:
    print(e)

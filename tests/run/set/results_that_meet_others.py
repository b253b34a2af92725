from collections import OrderedDict, defaultdict, Counter
v10: bool = False
def f(d: dict[int, int], o: OrderedDict[str, int]):
    return d | o
a = f({3: 4}, OrderedDict(b=2))
c = OrderedDict({"x": ""})
b = c if v10 else a
print(b, a)
a = {3: 4} | OrderedDict(c=2)
c = OrderedDict({2.5: ""})
b = c if v10 else a
print(b, a)
g = Counter("ab") | {"z": 1}
h = {"q": None}
print(h if v10 else g)
i = frozenset([1]) ^ {2}
j = frozenset(["s"])
print(j if v10 else i, [j, i], sorted(i | {2}))


def one(flag):
    for name, made, other in (
        ("and", frozenset([1]) & {1}, frozenset(["x"])),
        ("meet", frozenset([1]).intersection({1}), frozenset({"x"})),
        ("less", frozenset([1]) - {2}, frozenset({"x"})),
    ):
        print(name, other if flag else made)


one(False)
one(True)
a = frozenset([1]) & {1}
c = frozenset(["x"])
b = c if v10 else a
print(b)
v19: frozenset[int] = frozenset("")
for x in v19 if v10 else frozenset([1]) & {1}:
    print(x)

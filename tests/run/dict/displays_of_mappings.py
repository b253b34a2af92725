"""Dicts of different types in one display."""


def wider(**ctx):
    for key in ("a", 1, None, "item"):
        print({**ctx, key: 0}, {key: 0, **ctx}, {**{"a": 1}, **ctx, **{2: 3}})


wider()
wider(a="x", item=[1])
print({**{1: "a"}, **{"b": 2.5}}, {"x": 1, **{1: "a"}, "y": None, **{}})


class M:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, k):
        return k * 2


print({**M()}, {"p": 0, **M()}, dict(M()))
d = {"a": 1}
d.update(M())
d.update({1: None})
print(d)
for bad in (1, None, [1], "ab", {1}):
    try:
        print({**bad})
    except TypeError as e:
        print(e)
    try:
        print({"a": 1, **bad})
    except TypeError as e:
        print(e)
a = {"k": 1} | {2: "v"}
a |= {"z": None}
a |= [(3, 4)]
print(a)

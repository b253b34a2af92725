# Dicts made of pairs: what is looked up in them has the type of the values that the pairs bring.
names: list[str] = ["q", "r"]
d = dict(zip(names, "ab"))
print(d["q"], d["r"] + "!")
print(dict(zip("xy", [1.5, 2.5]))["y"] * 2)
print(dict(enumerate(names))[1].upper())
print(dict([("a", 1), ("b", 2)])["b"] + 1)
print(dict((c, ord(c)) for c in "ab")["a"] // 2)

grown = {}
grown.update(zip("ab", [[1], [2]]))
grown["a"].append(3)
print(grown["a"], grown)


class Pairs:
    def __iter__(self):
        yield ("one", 1)
        yield ("two", 2)


e = dict(Pairs())
print(e["two"] - e["one"])
for key, value in dict(Pairs()).items():
    print(key, value + 1)
total = 0
for value in dict(zip([1, 2], [10**20, 5])).values():
    total += value
print(total)
mixed = dict([("a", 1), ("b", "text"), (3, None)])
print(mixed["a"], mixed["b"], mixed[3])


def local(keys: list[str]) -> int:
    table = dict(zip(keys, range(10)))
    return table[keys[-1]]


print(local(["u", "v", "w"]))
try:
    print(d["missing"])
except KeyError as error:
    print(repr(error))
try:
    dict([("a", 1), ("b",)])
except ValueError as error:
    print(error)

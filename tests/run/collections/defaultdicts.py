"""collections.defaultdict, and `__missing__` of classes below dict."""

from collections import defaultdict

groups = defaultdict(list)
groups["a"].append(1)
groups["b"].append(2)
groups["a"].append(3)
print(groups, dict(groups), len(groups), groups == {"a": [1, 3], "b": [2]})
counts = defaultdict(int)
for letter in "mississippi":
    counts[letter] += 1
print(counts, sorted(counts.items()), counts.get("z"), "z" in counts, max(counts, key=counts.get))
nested = defaultdict(lambda: defaultdict(int))
nested["x"]["y"] += 1
nested["x"]["z"] -= 1
print(nested["x"], nested["x"]["y"], len(nested["new"]), list(nested))
sets = defaultdict(set)
sets[1].add(2)
print(sets, defaultdict(float)["q"], defaultdict(str)["q"] == "", defaultdict(bool)[0], defaultdict(tuple)[1], defaultdict(dict)[1])
plain = defaultdict()
try:
    plain[1]
except KeyError as error:
    print("KeyError", error)
plain[2] = "two"
print(plain, plain.default_factory, counts.default_factory is int, isinstance(counts, dict), isinstance({}, defaultdict))
given = defaultdict(int, {"a": 1}, b=2)
print(given, given | {"z": 5}, {"z": 5} | given, given.copy(), defaultdict(list, [(1, [2])]), defaultdict(None, a=1))
given |= {"c": 3}
given.default_factory = None
print(given, given.pop("a"), given.setdefault("d", 9), list(given.items()))
try:
    given["nothing"]
except KeyError as error:
    print(error)
for make in (lambda: defaultdict(5), lambda: defaultdict(1, {})):
    try:
        make()
    except TypeError as error:
        print(error)
itself = defaultdict(list)
itself["me"].append(1)
print(itself)
changing = defaultdict(int)
changing["a"] = 0.5
changing["b"] += 1
print(changing)


class Index:
    def __init__(self):
        self.places = defaultdict(list)

    def add(self, text: str) -> None:
        for at, word in enumerate(text.split()):
            self.places[word].append(at)

    def most(self):
        return max(self.places.items(), key=lambda item: (len(item[1]), item[0]))


index = Index()
index.add("the cat and the dog and the bird")
print(index.most(), index.places["cow"])


def numbered():
    """A factory that counts."""
    ids = defaultdict(lambda: len(ids))
    return [ids[name] for name in ["x", "y", "x", "z", "y"]]


print(numbered())


class Doubling(dict):
    def __missing__(self, key):
        return key * 2


doubling = Doubling()
doubling["a"] = "z"
print(doubling["x"], doubling["a"], doubling, len(doubling), doubling.get("q"))


class Numbers(dict):
    def __missing__(self, key):
        self[key] = value = len(self)
        return value


numbers = Numbers()
print(numbers["a"], numbers["b"], numbers["a"], numbers)
try:
    print(dict(doubling)["x"])
except KeyError as error:
    print(error)
ordinary = {"m": 1}
for mapping in (ordinary, defaultdict(int, m=2), Doubling(m="3")):
    print(mapping["m"], "n" in mapping)

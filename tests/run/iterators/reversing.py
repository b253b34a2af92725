"""reversed() of everything that has an order."""


class Tens:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 10


class Own:
    def __reversed__(self):
        return iter([3, 2, 1])


class Both:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __iter__(self):
        return iter(self.items)


print(list(reversed(Tens())), list(reversed(Own())), list(reversed(Both("ab"))), list(reversed("aéz")), list(reversed(b"ab")))
print(list(reversed(range(1, 9, 3))), list(reversed((1, 2.5))), list(reversed([])), list(reversed({1: 2, 3: 4})))
d = {"a": 1, "b": 2}
print(list(reversed(d.keys())), list(reversed(d.values())), list(reversed(d.items())))
for anything in [[1, 2], (3, 4), "xy", {1: 2}, range(2), Tens(), Own(), b"\x01\x02"]:
    print(list(reversed(anything)), end=" ")
print()
for bad in [{1}, 5, None, iter([1]), 2.5]:
    try:
        reversed(bad)
    except TypeError as error:
        print(error)
down = reversed([1, 2, 3])
print(next(down), list(down), list(down), next(down, "end"))

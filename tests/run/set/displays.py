# What a display evaluates, and when; the order of small integers shows how the table was made.
def show(x):
    print("evaluated", x)
    return x


print({show(3), show(1), show(3), *[show(2), 5], show(1)})
print({*(), *[1, 2], *{2: "two", 7: "seven"}, *"", *range(3)})
print({16, 1, 2, 3, 4}, {1, 2, 3, 16}, {0, 8, 16, 24}, {-1, -2, 0, 1}, {4, 3, 2, 1, 0})
print([x for x in {16, 1, 2, 3, 4}], sorted({16, 1, 2, 3, 4}))
for x in {33, 1, 2, 3, 4, 5}:
    print(x, end=" ")
print()
a = 1
print({a, 16, 2, 3, 4, 33}, {a + i for i in (16, 0, 1, 2, 3, 32)})
print(len({1, 1.0, True}), {True, 1, 1.0}, {1.0, 1}, {0, False, -0.0})
print({(1, 2), (1, 2)}, {None}, {()}, {b"x"})
print(set(), {*()}, frozenset(), repr({1}), str({1.5}), f"{ {1, 2} }")


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        print("hash", self.n)
        return self.n

    def __eq__(self, other):
        print("eq", self.n, other.n)
        return self.n == other.n

    def __repr__(self):
        return f"K{self.n}"


print({show(Key(1)), show(Key(9)), show(Key(1))})
print({**{Key(1): 1}, show(Key(2)): show(2), show(Key(1)): show(3)})
for bad in ([], {}, {1}, ([],)):
    try:
        print({show(1), bad, show(2)})
    except TypeError as error:
        print(error)
try:
    {*5}
except TypeError as error:
    print(error)

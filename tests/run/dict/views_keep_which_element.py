"""Keys and pairs of dicts combined with sets, dicts, lists: which of two equal elements stays."""

a = {1: "a", 2: "b"}
for other in [{1.0}, {1.0, 3}, {1.0, 3, 4}, frozenset([1.0, 3, 4]), {1.0: 0}.keys(), {1.0: 0, 5: 0, 6: 0}.keys(), [1.0, 3], (True,), {1.0: 0, 7: 0}]:
    print(type(other).__name__, a.keys() & other)
for other in [{1.0}, {1.0, 3}, {1.0, 3, 4}, frozenset([1.0, 3, 4]), [1.0, 3], (True,)]:
    print(type(other).__name__, other & a.keys())
print({(1, "a"), (5, 1)} & a.items(), a.items() & {(1.0, "a")}, a.items() & [(1.0, "a"), 5])

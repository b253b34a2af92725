"""Classes below `frozenset`: constructors, operators, hashes, messages."""

class FS(frozenset):
    def total(self):
        return sum(self)
f = FS([1, 2, 3])
print(f, repr(f), len(f), f.total(), type(f).__name__, 2 in f)
print(f | {4}, type(f | {4}).__name__, f & {1}, f - {1}, f ^ {1, 9}, f == {1, 2, 3}, frozenset([1,2,3]) == f, hash(f) == hash(frozenset([1, 2, 3])))
print({f: 1}[frozenset([3, 2, 1])], f <= {1,2,3,4}, sorted(f), f.union([7]), f.copy(), type(f.copy()).__name__)
class Tags(frozenset):
    def __new__(cls, *names):
        return super().__new__(cls, names)
    def __repr__(self):
        return "Tags(%s)" % ", ".join(sorted(self))
t = Tags("b", "a")
print(t, sorted(t | {"c"}), FS(), isinstance(t, frozenset), bool(FS()), set(f))
try:
    f.add(1)
except AttributeError as e:
    print(e)
try:
    f + 1
except TypeError as e:
    print(e)
try:
    f | [1]
except TypeError as e:
    print(e)
try:
    f < 1
except TypeError as e:
    print(e)

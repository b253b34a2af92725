class R:
    def __len__(self):
        return 2
    def __getitem__(self, i):
        return i * 10
print(hasattr(R(), "__reversed__"), hasattr(R(), "__iter__"), hasattr(R(), "__contains__"))
class Q:
    def __iter__(self):
        return iter([1])
print(hasattr(Q(), "__contains__"), hasattr(Q(), "__reversed__"))
def f(x):
    return hasattr(x, "__reversed__"), hasattr(x, "__contains__"), hasattr(x, "__iter__")
print([f(x) for x in (R(), Q(), 1, [1], {}, {1}, range(2))])

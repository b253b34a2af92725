# Attributes of methods of values whose class varies: a bound method has methods too, but not without end.
class A:
    def __init__(self):
        self.items = []

    def __len__(self):
        return len(self.items)

    def __iadd__(self, other):
        self.items.append(other)
        return self


a = A()
a += 3
print(len(a), a.items, a.__init__.__name__, a.__len__())
a.__init__()
print(a.items)
a, *b, c = 1, 2, 3, 4
print(a, b, c)

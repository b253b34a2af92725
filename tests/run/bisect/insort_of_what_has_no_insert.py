# The place is found before `insert` is looked for.
import bisect


class Items:
    def __init__(self):
        self.items = [1, 3]

    def __len__(self):
        print("len")
        return 2

    def __getitem__(self, i):
        print("item", i)
        return self.items[i]

    def __getattr__(self, name):
        print("attribute", name)
        return lambda at, x: print(name, at, x)


def number(x):
    print("key", x)
    return x


for insort in (bisect.insort, bisect.insort_left, bisect.insort_right):
    for a in (True, 5, (1, 3), "ac", range(4), {1: 2}, {1}):
        try:
            print(insort(a, 2))
        except Exception as e:
            print(type(e).__name__, e)
    try:
        insort([1], 2, -1)
    except ValueError as e:
        print(e)
    insort(Items(), 2)
    insort(Items(), 2, key=number)

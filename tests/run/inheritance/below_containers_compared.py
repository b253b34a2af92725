"""Classes below containers: comparing and combining where the classes of both sides are found when running."""

class Stack(list): pass
class Reg(dict): pass
class Bag(set): pass
a, b = Stack([1]), Stack([1])
print(a == b, a != b, a == [1], [1] == a)
for x, y in [(Stack([1]), Stack([1])), (Reg(a=1), Reg(a=1)), (Bag([1]), Bag([1])), ([1], Stack([1])), (Stack([1]), [1]), ({1}, Bag([1])), (Reg(a=1), {"a": 1})]:
    print(x == y, x != y, type(x).__name__)
print(Bag([1]), repr(Bag()), Reg(a=1), Stack([2]))
for x, y in [(Stack([1]), Stack([2])), (Stack([1]), [1]), ([1], Stack([2])), (Bag([1]), Bag([2])), (Bag([1]), {2}), ({1}, Bag([2])), (Reg(a=1), {"b": 2}), ({"b": 2}, Reg(a=1)), (Stack([1]), 2), (Stack([1]), None)]:
    for op in (lambda: x + y, lambda: x < y, lambda: x | y, lambda: x - y, lambda: x * y, lambda: x <= y, lambda: x & y):
        try:
            r = op(); print(type(r).__name__, r)
        except TypeError as e: print(e)

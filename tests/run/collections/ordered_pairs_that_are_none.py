from collections import OrderedDict, defaultdict, Counter, ChainMap, UserDict
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for x in ([1, 2], [(1, 2), 3], [(1, 2, 3)], [()], ["ab", 5], [None], [2.5], [[1]], [{1: 2}], ["abc"], ["a"], [""], [iter([1, 2, 3, 4])], [[[], 1]], 5, None, {"a": 1}, "ab", ["ab"], [{1, 2}]):
    o = OrderedDict(z=0)
    show(lambda: o.update(x))
    print(o)
    show(lambda: OrderedDict(x))
    show(lambda: OrderedDict(x, k=2))
    show(lambda: defaultdict(int, x))
    o |= [(1, 2)]
    def ior():
        global o
        o |= x
        return o
    show(ior)
    show(lambda: o | x)
    show(lambda: x | o)
show(lambda: OrderedDict([1]))
show(lambda: OrderedDict(5))
show(lambda: OrderedDict(frozenset([1])))

f = frozenset([1, 2, 3, 2])
print(f, len(f), 2 in f, 9 in f, frozenset(f) is f, f.copy() is f, frozenset("aa"), bool(frozenset()))
print(hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(frozenset()), hash(frozenset([1, 2, 3])))
table = {frozenset([1, 2]): "pair", frozenset(): "none"}
print(table[frozenset((2, 1))], table[frozenset()], {frozenset([1])}, {frozenset([1]), frozenset([1])})
print(f.union([9]), f.intersection((1, 2)), f.difference([1]), f.symmetric_difference([1, 7]), f.isdisjoint([5]), f.issubset({1, 2, 3, 4}))
print(frozenset([1, 2]) == {1, 2}, {1, 2} == frozenset([1, 2]), frozenset([1]) < frozenset([1, 2]))
nested = {frozenset([1, 2]), frozenset([2, 3])}
print(frozenset([2, 1]) in nested, len(nested))
try:
    f.add(1)
except AttributeError as error:
    print(error)
try:
    frozenset([[]])
except TypeError as error:
    print(error)
try:
    {frozenset([1]): 1}[frozenset([2])]
except KeyError as error:
    print(repr(error))

# A tuple that map() hands over is one argument, whatever the function does with it.
import operator


def first(pair):
    return pair[0]


def typed(pair: tuple[int, str]) -> str:
    return pair[1] * pair[0]


class Item:
    def __init__(self, key):
        self.key = key

    def __call__(self, value):
        return value[self.key]


pairs = [(1, "a"), (3, "b"), (0, "c")]
print(list(map(first, pairs)), list(map(typed, pairs)), list(map(len, pairs)))
print(list(map(lambda pair: pair[1], pairs)), list(map(Item(1), pairs)))
print(list(map(operator.itemgetter(1), pairs)), list(map(operator.itemgetter(1, 0), pairs)))
print(list(filter(first, pairs)), sorted(pairs, key=first), max(pairs, key=Item(1)))
for x, y in map(lambda a, b: (b, a), "xy", [(1, 2), (3, 4)]):
    print(x, y)
try:
    list(map(lambda a, b: a, pairs))
except TypeError as error:
    print(error)
print(next(map(first, pairs)), [*map(first, {(7, 8): 1})])

import heapq
import itertools
from functools import total_ordering


class Loud:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("eq", self.n, other.n)
        return self.n == other.n

    def __lt__(self, other):
        print("lt", self.n, other.n)
        return self.n < other.n

    def __repr__(self):
        return f"L{self.n}"


def loud(*ns):
    return [Loud(n) for n in ns]


print(list(heapq.merge(loud(1, 4), loud(2, 3), loud(0))))
print(list(heapq.merge(loud(4, 1), loud(3, 2), reverse=True)))
print(list(heapq.merge(loud(1, 1), loud(1))))
print(list(heapq.merge([1, 3, 5], [2, 4], [], [0, 6, 7])))
print(list(heapq.merge([5, 3, 1], [4, 2], [9], reverse=True)))
print(list(heapq.merge(["dog", "horse"], ["cat", "fish", "kangaroo"], key=len)))
print(list(heapq.merge(["horse", "dog"], ["kangaroo", "fish", "cat"], key=len, reverse=True)))
print(list(heapq.merge()), list(heapq.merge([])), list(heapq.merge([3, 1])))
print(list(itertools.islice(heapq.merge(itertools.count(0, 2), itertools.count(1, 3)), 10)))


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


t(lambda: list(heapq.merge("a", itertools.repeat(3))))
t(lambda: list(heapq.merge([3], "a")))
t(lambda: list(heapq.merge([3], 5)))
t(lambda: list(heapq.merge([1, "a"], [2])))
t(lambda: list(heapq.merge([1], [2], [3], key=lambda v: 1 / (v - 2))))
t(lambda: list(heapq.merge([(1, "b")], [(1, "a")], [(0, None)])))
t(lambda: list(heapq.merge([(1, None)], [(1, None)], [(1, 2)])))


def numbers(name, *values):
    for v in values:
        print("next", name)
        yield v
    print("end", name)


for v in heapq.merge(numbers("a", 1, 5), numbers("b", 2, 3)):
    print(v)
m = heapq.merge([1], [2])
print(type(m).__name__, next(m), next(m), next(m, "none"))

"""bisect: places in sequences of several kinds, keys, which elements are asked."""

import bisect
from fractions import Fraction


class Seq:
    def __init__(self, items):
        self.items = items
        self.asked = []

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        self.asked.append(i)
        return self.items[i]

    def insert(self, i, x):
        self.items.insert(i, x)
        print("insert", i, x)


class Word:
    def __init__(self, text):
        self.text = text

    def __lt__(self, other):
        print(self.text, "<", other.text)
        return self.text < other.text


xs = [1, 2, 2, 2, 5, 8]
for x in (0, 1, 2, 3, 8, 9, 2.0, 2.5, True, Fraction(5, 2)):
    print(x, bisect.bisect_left(xs, x), bisect.bisect_right(xs, x), bisect.bisect(xs, x))
print(bisect.bisect_left(xs, 2, 2), bisect.bisect_left(xs, 2, lo=2, hi=3), bisect.bisect_right(xs, 2, 0, 2), bisect.bisect(xs, 9, hi=None), bisect.bisect_left([], 3))
s = Seq([1, 3, 5, 7, 9])
print(bisect.bisect_left(s, 6), s.asked)
s.asked.clear()
bisect.insort(s, 4)
print(s.items, s.asked)
bisect.insort_left(s, 4, key=lambda v: -v if v > 100 else v)
print(s.items)
print(bisect.bisect_left([Word("a"), Word("c")], Word("b")))
print(bisect.bisect_right([Word("a"), Word("c")], Word("c")))
people = [("Ann", 30), ("Bob", 35), ("Cid", 41)]
print(bisect.bisect_left(people, 35, key=lambda p: p[1]), bisect.bisect_right(people, 35, key=lambda p: p[1]))
bisect.insort(people, ("Dot", 33), key=lambda p: p[1])
print(people)
bisect.insort_right(people, ("Eve", 99), key=lambda p: p[1], lo=0, hi=len(people))
print(people)
names = ["a", "b", "d"]
bisect.insort(names, "c")
bisect.insort_left(names, "b")
print(names, bisect.bisect("abdz", "c"), bisect.bisect_left((1, 2, 3), 2), bisect.bisect_left(range(0, 100, 7), 50))


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: bisect.bisect_left(xs, 2, -1))
attempt(lambda: bisect.bisect_left(xs, 2, 0, 100))
attempt(lambda: bisect.bisect_left(xs, "a"))
attempt(lambda: bisect.bisect_right(xs, None))
attempt(lambda: bisect.bisect(5, 1))
attempt(lambda: bisect.insort((1, 2), 3))
attempt(lambda: bisect.bisect_left(xs, 2, "0"))
attempt(lambda: bisect.bisect_left([1, 2], 1, key=3))

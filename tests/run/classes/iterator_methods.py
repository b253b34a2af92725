class Count:
    """`__next__` and `__iter__`, with methods of its own that are called as the library's are."""

    def __init__(self, n):
        self.n = n
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self._take(self.i)

    def _take(self, i):
        return i * 10

    def _more(self):
        return "more"


print(list(Count(3)), [x + 1 for x in Count(2)], sum(Count(4)), tuple(Count(0)), max(Count(3)), sorted(Count(3), reverse=True))
c = Count(2)
print(next(c), next(c), next(c, "end"), c._more(), c._take(7))
try:
    next(c)
except StopIteration as e:
    print("StopIteration", e.args)
for a, b in zip(Count(3), "xy"):
    print(a, b)
for i, x in enumerate(Count(2)):
    print(i, x)
c = Count(5)
print(list(zip(c, c)), dict(zip("ab", Count(2))), 20 in Count(3), 25 in Count(3))
print(list(map(str, Count(2))), list(filter(lambda v: v > 10, Count(3))), *Count(2))
first, *rest = Count(4)
print(first, rest)


class Lines:
    """`__iter__` gives another object, which has only `__next__`."""

    def __init__(self, text):
        self.text = text

    def __iter__(self):
        return Cursor(self.text)


class Cursor:
    def __init__(self, text):
        self.at = 0
        self.text = text

    def __next__(self):
        if self.at == len(self.text):
            raise StopIteration("done")
        self.at += 1
        if self.text[self.at - 1] == "!":
            raise ValueError("bang")
        return self.text[self.at - 1]


for ch in Lines("ab"):
    print(ch)
try:
    for ch in Lines("a!b"):
        print(ch)
except ValueError as e:
    print(e)
it = iter(Lines("z"))
print(next(it))
try:
    next(it)
except StopIteration as e:
    print(e.value, e)


class Words:
    def __init__(self, words):
        self.words = words

    def __getitem__(self, i):
        return self.words[i].upper()


class Stops:
    def __getitem__(self, i):
        if i == 3:
            raise StopIteration
        return i


w = Words(["a", "b"])
print([x for x in w], list(w), "B" in w, "c" in w, ",".join(w), list(zip(w, Stops())), dict(enumerate(w)), sum(Stops()))
a, b = w
print(a, b, type(iter(w)).__name__)
for x in [Count(2), Words(["q"]), [1], "s"]:
    print(list(x))


class Sub(Count):
    def __next__(self):
        return super().__next__() + 1


print(list(Sub(3)))


class NotIterator:
    def __iter__(self):
        return 5


for case in range(3):
    try:
        if case == 0:
            for x in NotIterator():
                print(x)
        elif case == 1:
            next(Lines("a"))
        else:
            list(Words)
    except TypeError as e:
        print(e)

"""Classes of the program that can be iterated: with `__next__`, with generators, with `__getitem__` alone."""


class Countdown:
    def __init__(self, n: int) -> None:
        self.n = n

    def __iter__(self) -> "Countdown":
        return self

    def __next__(self) -> int:
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Letters:
    def __init__(self, text: str) -> None:
        self.text = text

    def __iter__(self) -> "LettersIterator":
        return LettersIterator(self.text)


class LettersIterator:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def __iter__(self) -> "LettersIterator":
        return self

    def __next__(self) -> str:
        if self.at >= len(self.text):
            raise StopIteration()
        self.at += 1
        return self.text[self.at - 1]


class Squares:
    def __init__(self, n: int) -> None:
        self.n = n

    def __getitem__(self, i: int) -> int:
        if i >= self.n:
            raise IndexError(i)
        return i * i


class Once:
    """Its iterator is none to be iterated itself."""

    def __iter__(self) -> "OnceIterator":
        return OnceIterator()


class OnceIterator:
    done = False

    def __next__(self) -> str:
        if self.done:
            raise StopIteration
        self.done = True
        return "once"


class Broken:
    def __iter__(self) -> "Broken":
        return self

    def __next__(self) -> int:
        raise ValueError("broken")


class NoIterator:
    def __iter__(self) -> int:
        return 5


class Neither:
    pass


print(list(Countdown(3)), [x for x in Countdown(2)], sum(Countdown(4)), 2 in Countdown(4))
for x in Countdown(2):
    print(x)
it = Countdown(5)
print(next(it), next(it), iter(it) is it, list(it), next(it, "end"))
try:
    next(it)
except StopIteration as stop:
    print(repr(stop))
print(list(Letters("xy")), tuple(Letters("")), sorted(Letters("hello")))
letters = iter(Letters("pq"))
print(type(letters).__name__, next(letters), next(letters), next(letters, None))
print(list(Once()), [x for x in Once()])
print(list(Squares(4)), [x for x in Squares(3)], max(Squares(5)), 9 in Squares(10), 8 in Squares(10))
squares = iter(Squares(2))
print(next(squares), next(squares), next(squares, -1))
a, b, c = Countdown(3)
print(a, b, c)
p, *q = Letters("word")
print(p, q)
print(*Countdown(3), *Letters("ab"))
print(list(zip(Countdown(3), Letters("ab"))), list(enumerate(Letters("ab"))), list(map(abs, Countdown(2))))
print(dict(zip(Letters("kl"), Countdown(5))))


def attempt(value: object) -> None:
    try:
        for x in value:
            print(x)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


for value in [Countdown(1), Letters("z"), Squares(2), Broken(), Neither(), 3, None]:
    attempt(value)
try:
    for x in NoIterator():
        print(x)
except TypeError as error:
    print(error)
try:
    iter(Neither())
except TypeError as error:
    print(error)
try:
    next(Neither())
except TypeError as error:
    print(error)
try:
    for x in Broken():
        pass
except ValueError as error:
    print(error)


def delegates():
    yield from Countdown(2)
    yield from Letters("d")
    yield from Squares(2)


print(list(delegates()))

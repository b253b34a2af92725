class Counter:
    made = 0

    def __init__(self, start: int = 0) -> None:
        self.n = start
        Counter.made += 1

    def up(self, by: int = 1) -> "Counter":
        self.n += by
        return self

    @staticmethod
    def helper(x):
        return x * 10

    @classmethod
    def from_text(cls, text: str) -> "Counter":
        return cls(int(text))

    @property
    def twice(self) -> int:
        return self.n * 2

    def __repr__(self) -> str:
        return f"Counter({self.n})"


a = Counter()
b = Counter.from_text("5")
print(a, b, a.up().up(3), b.up(by=2).twice, Counter.helper(4), a.helper(1), Counter.made, a.made)
m = a.up
m()
m(10)
print(a, [a, b], {"k": a}, Counter.up(b).n)
try:
    a.twice = 5
except AttributeError as e:
    print(e)
try:
    a.up(1, 2)
except TypeError as e:
    print(e)
try:
    Counter(1, 2)
except TypeError as e:
    print(e)

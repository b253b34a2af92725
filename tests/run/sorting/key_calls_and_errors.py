calls = []


def key(x):
    calls.append(x)
    return x % 3


print(sorted([5, 3, 4, 1], key=key), calls)


def fails(x):
    if x == 2:
        raise ValueError("key failed")
    return x


xs = [3, 2, 1]
try:
    xs.sort(key=fails)
except ValueError as e:
    print(e, xs)


class Weird:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if self.n == 13 or other.n == 13:
            raise RuntimeError("unlucky")
        return self.n < other.n

    def __repr__(self):
        return f"W{self.n}"


print(sorted([Weird(3), Weird(1), Weird(2)]), min([Weird(3), Weird(1)]), max([Weird(3), Weird(1), Weird(3)]))
try:
    sorted([Weird(1), Weird(13)])
except RuntimeError as e:
    print(e)
try:
    [1, 2].sort(5)
except TypeError as e:
    print(e)
try:
    sorted()
except TypeError as e:
    print(e)
print(sorted([[2], [1, 5], [1]]), sorted([(2, "b"), (2, "a")]), sorted(["B", "a"], key=str.lower), sorted([1, True, 0, False]), sorted([0.0, -0.0]))

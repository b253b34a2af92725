# all and any stop early, take anything, and use truth.
class Loud:
    def __init__(self, name, truth):
        self.name = name
        self.truth = truth

    def __bool__(self):
        print(self.name, end=" ")
        return self.truth


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


a, b, c = Loud("a", True), Loud("b", False), Loud("c", True)
print(all([a, b, c]), any([b, a, c]), all([a, c]), any([b, b]))
print(all([]), any([]), all(()), any({}), all(""), any(""), all("abc"), any(["", 0, None, 0.0, [], {}, 0j, b"", range(0)]))
print(all([1, "a", [0], (None,), {1: 2}, 0.1, Sized(1)]), any([Sized(0), Sized(2)]), all([Sized(0)]))
print(all(x > 0 for x in (1, 2, 3)), any(x > 2 for x in (1, 2, 3)), all({0: "a"}), any({0: "a", 1: "b"}))


def numbers():
    for i in range(5):
        print("give", i, end=" ")
        yield i


print(any(numbers()))
print(all(numbers()))
print(any(x > 1 for x in numbers()), all(x < 2 for x in numbers()))
it = iter([1, 0, 2, 3])
print(all(it), list(it))
it = iter([0, 0, 1, 5])
print(any(it), list(it))
for call in (lambda: all(5), lambda: any(None)):
    try:
        print(call())
    except TypeError as e:
        print("TypeError:", e)


class Bad:
    def __bool__(self):
        raise RuntimeError("no truth")


for call in (lambda: any([0, Bad()]), lambda: all([0, Bad()]), lambda: all([1, Bad()])):
    try:
        print(call())
    except RuntimeError as e:
        print("RuntimeError:", e)

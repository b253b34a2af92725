# Objects with __index__ wherever an integer is wanted.
class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


xs = list(range(10))
print(xs[I(1) : I(4)], xs[I(2)], "abcdef"[I(1) : I(3)], (1, 2, 3)[I(1)], b"abc"[I(1)], xs[:: I(-3)], xs[I(-2) :])
print([0] * I(3), I(2) * "ab", "ab" * I(2), (1,) * I(2), list(range(I(4))), list(range(I(1), I(9), I(3))))
print(bin(I(5)), hex(I(255)), oct(I(8)), chr(I(65)), int(I(7)), round(2.567, I(1)))
xs[I(0)] = 99
del xs[I(1)]
xs[I(0) : I(2)] = [7]
print(xs)
del xs[I(0) : I(2)]
xs.insert(I(1), "new")
print(xs, xs.pop(I(1)), "a-b-c".split("-", I(1)), "x".center(I(5), "*"), bytes(I(2)))


class Bad:
    def __index__(self):
        return "no"


def attempt(f):
    try:
        print(f())
    except (TypeError, IndexError) as e:
        print(type(e).__name__, e)


attempt(lambda: xs[Bad()])
attempt(lambda: xs[Bad() :])
attempt(lambda: range(Bad()))
attempt(lambda: xs[I(100)])
attempt(lambda: I(1) + 1)
attempt(lambda: 5 * I(3))
attempt(lambda: 2.5 * I(3))
attempt(lambda: {} * I(3))

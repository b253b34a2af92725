"""Containers look for the same object before an equal one, whatever they hold."""

nan = float("nan")
xs = [nan, "x"]
print(nan in xs, nan in (nan,), nan in (nan, "x"), xs.index(nan), xs.count(nan), (nan, "a").index(nan), xs == [nan, "x"], nan in {"a", nan})


class Never:
    def __eq__(self, other):
        return False


n = Never()
mixed = [n, "x"]
print(n in mixed, mixed.count(n), mixed.index(n), n in (n, 1), n in {1: n}.values(), mixed == [n, "x"], (n, 1) == (n, 1))


def inside(a, b):
    return a in b


print(inside(n, mixed), inside(n, [n]), inside(n, (n, "x")), inside(nan, (nan, n)), inside(nan, [1.5, nan]), inside(nan, [n]))
mixed.remove(n)
print(mixed)

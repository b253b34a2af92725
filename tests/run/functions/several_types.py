def twice(x):
    return x + x


def show(x):
    return "<" + str(x) + ">"


def biggest(xs):
    best = xs[0]
    for x in xs:
        if x > best:
            best = x
    return best


def maybe(x):
    if x > 5:
        return x
    if x > 0:
        return "small"


for v in [1, 2.5, "ab", [1, 2], (3,), True, 2**62]:
    print(twice(v), show(v))
print(biggest([3, 9, 2]), biggest(["b", "z", "a"]), biggest([1.5, 0.5]), biggest([(1, 2), (1, 3)]), biggest("hello"))
print(maybe(10), maybe(1), maybe(-1), maybe(7.5))
try:
    twice(None)
except TypeError as e:
    print(e)
try:
    biggest([1, "a"])
except TypeError as e:
    print(e)

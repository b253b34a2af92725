def nothing():
    pass


def sometimes(x):
    if x:
        return x


def early(xs: list[int]) -> None:
    for x in xs:
        if x < 0:
            return
        print(x)


print(nothing(), sometimes(0), sometimes("a"), early([1, -1, 2]))
r = nothing()
print(r is None, r == None, not r, [r], f"{r}")
try:
    r + 1
except TypeError as e:
    print(e)
try:
    for x in nothing():
        pass
except TypeError as e:
    print(e)
try:
    nothing()[0]
except TypeError as e:
    print(e)
try:
    len(None)
except TypeError as e:
    print(e)

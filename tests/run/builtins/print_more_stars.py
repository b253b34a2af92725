# Values from stars behind and before others, more than any table of counts has.
row = list(range(9))
print("a", *row)
print("a", "b", *row, sep="-")
print(*row, "z", end="!\n")
print("x", *"abcdefgh", *row, 5)
print("none", *[], "more", *())


def told(text):
    print("told", text)
    return text


print(told(1), *[told(2), told(3)], told(4))
print(told(1), told(2), *[told(3)], sep=told(","), end=told("\n"))
values = {"sep": "/"}
print(1, *row, **values)
print("{} {} {}".format("a", *row), "{0}-{8}".format(*row))
print([*zip("ab", *[row, "xy"])], list(map(lambda *a: sum(a), row, *[row, row]))[:3])

mixed = [1, "two", 3.0, None, [4, [5]], (6,), {"seven": 7}, True]
for x in mixed:
    print(type(x).__name__, x)


def flatten(x):
    if isinstance(x, list):
        out = []
        for y in x:
            out.extend(flatten(y))
        return out
    return [x]


def depth(x):
    if not isinstance(x, list):
        return 0
    return 1 + max([depth(y) for y in x] + [0])


nested = [1, [2, [3, [4, []]], "five"], [[[6]]]]
print(flatten(nested), depth(nested), depth([]), flatten(7))
mixed[0] = "one"
mixed[1] = 2
print(mixed[0] + "!", mixed[1] + 1, mixed[4][1][0], mixed[6]["seven"])

def neg(x):
    return -x


def second(p):
    return p[1]


print(min(3, 1, 2), max(3, 1, 2), min([5]), max("hello"), min("b", "a"), min([2.5, 1, True]), max({"a": 1, "b": 0}))
print(min([3, -5, 2], key=abs), max([3, -5, 2], key=neg), min([], default="none"), max([], default=None), max([1], default=0))
print(min([(1, "b"), (2, "a")], key=second), max((1, 2), (1, 3)), min([1, 1.0, True]), max([1, 1.0, True]), min(2**64, 2**61, 2.0**63))
for case in range(5):
    try:
        if case == 0:
            min([])
        elif case == 1:
            max(5)
        elif case == 2:
            min(1, "a")
        elif case == 3:
            max()
        else:
            max([1, None])
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

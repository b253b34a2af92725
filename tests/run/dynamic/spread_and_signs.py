# What unpacks as a mapping, and the signs of what has none.
def spread(x):
    return {"a": 1, **x, "z": 2}


for value in [{"b": 3}, {}, [1], "text", None, 5, [("k", 1)], {1: "int key"}]:
    try:
        print(spread(value))
    except TypeError as error:
        print(error)
for bad in range(3):
    try:
        if bad == 0:
            print({**[1, 2]})
        elif bad == 1:
            print({**"ab"})
        else:
            print({"x": 1, **None})
    except TypeError as error:
        print(error)
print({**{"a": 1}, **{"a": 2.5, 3: None}})


def negative(x):
    return -x


def positive(x):
    return +x


def inverted(x):
    return ~x


for value in [1, 2.5, "s", None, [1], (1,), {}]:
    for f in (negative, positive, inverted):
        try:
            print(f(value))
        except TypeError as error:
            print(error)

# Containers and functions over values of many types.
values = [1, 2.5, "s", None, True, [1], (2, "t"), {"k": 3}, {4}, b"b", range(3), len, int, lambda x: x, ...]
for v in values[:-4]:
    print(type(v).__name__, repr(v), bool(v), isinstance(v, (int, str)), end="; ")
print()


def describe(x):
    if isinstance(x, bool):
        return "bool"
    if isinstance(x, (int, float)):
        return "number " + str(x + 1)
    if isinstance(x, str):
        return "str " + x.upper()
    if isinstance(x, (list, tuple)):
        return "seq " + ",".join(describe(i) for i in x)
    if isinstance(x, dict):
        return "dict " + ",".join(f"{k}={describe(v)}" for k, v in x.items())
    if x is None:
        return "none"
    if callable(x):
        return "callable"
    return "other " + type(x).__name__


print([describe(v) for v in values])
table = {1: "int", "1": "str", 1.5: "float", None: "none", (1, 2): "tuple", True: "replaces 1", frozenset({1}): "fs"}
print(table, table[1.0], table[(1, 2)], table.get(False, "no"))


def add(a, b):
    return a + b


for pair in [(1, 2), (1.5, 2), ("a", "b"), ([1], [2]), ((1,), (2,)), (True, True), (1, "x"), (None, 1), ([1], "x")]:
    try:
        print(add(*pair), end=" ")
    except TypeError as e:
        print(f"<{e}>", end=" ")
print()
swap = {"a": 1}
swap["a"] = "now text"
swap["a"] += "!"
x = 5
x = str(x)
x = [x]
x = {"x": x}
print(swap, x)


def maybe(n):
    if n == 0:
        return None
    if n == 1:
        return 1
    if n == 2:
        return "two"
    return [n]


for n in range(4):
    r = maybe(n)
    print(r, r is None, r == 1, r == "two", r or "falsy", end=" | ")
print()
try:
    maybe(0).upper()
except AttributeError as e:
    print(e)
try:
    maybe(3) + 1
except TypeError as e:
    print(e)
print(maybe(2).upper(), maybe(3)[0] + 1, sorted([3, 1.5, True]), max(1, 2.5), sum([1, 2.5, True]))
nested = [1, [2, [3, [4, "x"]]]]


def flat(v):
    for i in v:
        if isinstance(i, list):
            yield from flat(i)
        else:
            yield i


print(list(flat(nested)), sum(i for i in flat(nested) if isinstance(i, int)))
a, *b = [1, "two", 3.0]
print(a, b, [*b, a], {**{"p": a}, "q": b})
stack = [("op", "+"), 3, ("op", "*"), 4.5]
for item in stack:
    match item:
        case ("op", sym):
            print("op", sym, end=" ")
        case int(i):
            print("int", i, end=" ")
        case float(f):
            print("float", f, end=" ")
print()

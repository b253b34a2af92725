def inc(x):
    return x + 1


def dbl(x):
    return x * 2


def apply(f, x):
    return f(x)


def compose_all(fs, x):
    for f in fs:
        x = f(x)
    return x


table = {"inc": inc, "dbl": dbl, "len": len, "str": str}
print(apply(inc, 1), apply(dbl, "ab"), apply(len, [1, 2]), apply(str, 5), compose_all([inc, dbl, inc], 3))
for name, f in table.items():
    print(name, f("xyz") if name != "inc" else f(1), f.__name__)
g = inc
print(g(5), g is inc, g == dbl, [f(3) for f in [inc, dbl]], sorted([3, -1, 2], key=abs), list(map(dbl, [1, 2])), list(filter(bool, [0, 1, "", "a"])))
h = dbl if g(0) else inc
print(h(10), callable(h), callable(5), callable(str))

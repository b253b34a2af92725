"""Variables of the module that globals() stores by names that are written."""

globals()["x"] = 5
x = 3
globals()["x"] = 7
print(x)
def f():
    globals()["counter"] = globals().get("counter", 0) + 1
counter = 0
f(); f()
print(counter)


def add(name, by):
    globals()["total"] += by
    return name, total


total = 1
print(add("a", 5), add("b", 6), total, globals()["total"])


def make():
    globals()["made_later"] = [1, 2]


make()
print(made_later, "made_later" in globals())


def own(x):
    x = x + 1
    globals()["shown"] = x
    return x


print(own(4), shown)

"""`del` of every kind of target: names, attributes, items, slices, nested lists of targets; what is left after each."""


class Log:
    def __init__(self):
        self.items = list(range(10))
        self.a = 1
        self.b = 2

    def __delitem__(self, key):
        print("delitem", key)
        del self.items[key]

    def __delattr__(self, name):
        print("delattr", name)
        super().__delattr__(name)


x, y = 1, 2
del x
try:
    x
except NameError as error:
    print(error)
x = 5
del (x), y
for name in ("x", "y"):
    try:
        print(x if name == "x" else y)
    except NameError as error:
        print(error)

log = Log()
del log[0], log[-1], log[2:4], log[::3]
print(log.items)
del log.a, (log.b)
try:
    del log.a
except AttributeError as error:
    print(type(error).__name__, error)
print(vars(log))
data = {"one": 1, "two": 2, ("t", 1): 3}
del data["one"], data["t", 1]
print(data)
try:
    del data["one"]
except KeyError as error:
    print("key", error)
items = list(range(12))
del items[3:6]
del items[::4]
del items[10:100]
del items[-1:]
print(items)
del items[:]
print(items)
for target in ("tuple", "str", "range", "list", "set"):
    try:
        if target == "tuple":
            t = (1, 2)
            del t[0]
        elif target == "str":
            s = "abc"
            del s[0]
        elif target == "range":
            r = range(3)
            del r[0]
        elif target == "list":
            del items[0]
        else:
            z = {1}
            del z[0]
    except (TypeError, IndexError) as error:
        print(target, type(error).__name__, error)


def local():
    value = 1
    del value
    try:
        return value
    except UnboundLocalError as error:
        return str(error)


def again(flag):
    value = "first"
    if flag:
        del value
    try:
        print(value)
    except UnboundLocalError as error:
        print("gone:", error)
    value = "second"
    return value


def closure():
    value = [1]

    def read():
        return value

    print(read())
    del value
    try:
        read()
    except NameError as error:
        return str(error)


print(local())
print(again(False), again(True))
print(closure())


def loops():
    for i in range(3):
        pass
    del i
    try:
        i
    except UnboundLocalError as error:
        print(error)
    i = "back"
    return i


print(loops())
counter = 10


def remove():
    global counter
    del counter


remove()
try:
    print(counter)
except NameError as error:
    print(error)
try:
    remove()
except NameError as error:
    print(error)


class Once:
    kept = 1
    gone = 2
    del gone
    temp = [kept for _ in range(2)] if False else []
    del temp


print(hasattr(Once, "kept"), hasattr(Once, "gone"), hasattr(Once, "temp"))
del Once.kept
print(hasattr(Once, "kept"))
try:
    del Once.kept
except AttributeError as error:
    print(error)
once = Once()
try:
    del once.nothing
except AttributeError as error:
    print(error)
matrix = [[1, 2, 3], [4, 5, 6]]
for row in matrix:
    del row[1]
print(matrix)
[first, second] = [1], [2]
del [first, second]


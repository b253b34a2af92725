# Control flow: loops with else, nested try and finally, returns in odd places, while with walrus, match guards.
def f(n):
    for i in range(n):
        try:
            if i == 1:
                continue
            if i == 3:
                return "returned"
            print("body", i)
        except ValueError:
            print("never")
        else:
            print("else", i)
        finally:
            print("finally", i)
    else:
        return "exhausted"
    return "broken"


print(f(2), f(5))


def g():
    while True:
        try:
            try:
                raise KeyError("k")
            finally:
                print("inner finally")
        except KeyError as e:
            print("caught", e)
            break
        finally:
            print("outer finally")
    return "after"


print(g())


def h(x):
    try:
        return x
    finally:
        x = "changed"


def k():
    x = []
    try:
        return x
    finally:
        x.append("seen")


print(h("same"), k())


def override():
    try:
        raise ValueError("lost")
    finally:
        return "finally wins"


def brk():
    for i in range(3):
        try:
            raise ValueError(i)
        finally:
            if i == 1:
                break
            continue
    return i


print(override(), brk())
data = iter([1, 2, 0, 3])
while (v := next(data, None)) is not None:
    if not v:
        break
    print("v", v)
else:
    print("not reached")
print(next(data))


def classify(x):
    match x:
        case [] | ():
            return "empty"
        case [one]:
            return f"one {one}"
        case [a, [b, *c], {"k": d}] if d > 1:
            return f"deep {a} {b} {c} {d}"
        case [a, *rest] if len(rest) == 2:
            return f"three {a} {rest}"
        case {"type": "a" | "b" as t, "n": int(n)}:
            return f"{t}{n}"
        case {}:
            return "dict"
        case int() | float() as num if num < 0:
            return "negative"
        case bool(b):
            return f"bool {b}"
        case int(n):
            return f"int {n}"
        case str("x" | "y"):
            return "x or y"
        case str():
            return "text"
        case None:
            return "none"
        case _:
            return "other"


for x in ([], (), [1], [1, [2, 3, 4], {"k": 5}], [1, [2], {"k": 0}], {"type": "b", "n": 3}, {"type": "c"}, -1.5, True, 7, "x", "zz", None, 2j, {1}, (1, 2)):
    print(classify(x), end="; ")
print()


def gen():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closed")
        raise
    finally:
        print("gen finally")


for x in gen():
    break
it = gen()
next(it)
it.close()
for i in range(3):
    for j in range(3):
        if j == i:
            break
        print(i, j, end=" ")
    else:
        print("full", i)
        break
else:
    print("all broken")


def chain():
    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise TypeError("second") from None
    except TypeError as e:
        try:
            raise KeyError("third")
        except KeyError as e2:
            return [repr(x) for x in (e, e.__cause__, e.__context__, e2.__context__)]


print(chain())
x = 5 if f else 6
print(x, 1 < 2 < 3 > 2 != 4, not 1 == 2, 1 if [] else 2 if () else 3, (lambda: (yield))().__class__.__name__)
a = b = c = []
a.append(1)
print(b, c is a, [] or 0 or "last", 1 and "x" and None, not [] and not 0)
i = 0
i, i_list = 1, [10, 20]
i_list[i], i = 5, 0
print(i_list, i)
for i_list[0] in range(3):
    pass
print(i_list)
del i_list
try:
    i_list
except NameError as e:
    print(e)

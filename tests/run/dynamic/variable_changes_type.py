x = 1
print(x, type(x).__name__)
x = "one"
print(x.upper(), type(x).__name__)
x = [x, 1]
print(x, type(x).__name__)
x = x[1] + 0.5
print(x, type(x).__name__)
x = None
print(x, type(x).__name__)
for x in [1, "a", 2.5, None, [3]]:
    y = x
    if isinstance(x, int):
        y = x + 1
    elif isinstance(x, str):
        y = x * 2
    print(x, y)


def pick(n):
    r = 0
    if n == 1:
        r = "text"
    elif n == 2:
        r = [n]
    elif n == 3:
        r = None
    return r


print([pick(n) for n in range(4)])
for n in range(4):
    try:
        print(pick(n) + pick(n))
    except TypeError as e:
        print(e)
print(pick(0) or pick(3) or pick(1), pick(2) and pick(1))

def grade(n):
    if n >= 90:
        return "A"
    elif n >= 80:
        return "B"
    elif n >= 70:
        return "C"
    else:
        return "F"


def sign(x: float) -> int:
    return -1 if x < 0 else 1 if x > 0 else 0


def kind(x):
    if x is None:
        return "none"
    if isinstance(x, bool):
        return "bool"
    if isinstance(x, (int, float)):
        return "number"
    if isinstance(x, str):
        return "str" if x else "empty"
    return "other"


print([grade(n) for n in [95, 85, 75, 10]], [sign(x) for x in [-2.5, 0, 3]])
print([kind(x) for x in [None, True, 1, 2.5, "a", "", [], {}]])
x = 5
if 1 < x < 10 and not x == 7 or x > 100:
    print("in")
if x:
    if x > 3:
        pass
    else:
        print("no")
else:
    print("no")
print("a" if x else "b", (x and "yes") or "no")

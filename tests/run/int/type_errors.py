def attempt(a, b):
    try:
        print(a + b)
    except TypeError as e:
        print("TypeError:", e)
    try:
        print(a < b)
    except TypeError as e:
        print("TypeError:", e)
    print(a == b, a != b)


attempt(1, "x")
attempt(1, None)
attempt(1, [2])
attempt(1, 2.5)
attempt(1, True)
try:
    int([1])
except TypeError as e:
    print(e)
try:
    int("5", "6")
except TypeError as e:
    print(e)
try:
    int(5, 10)
except TypeError as e:
    print(e)

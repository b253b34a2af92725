def attempt(values):
    try:
        a, b = values
        print(a, b)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


for v in [(1, 2), [1], [1, 2, 3], "", "ab", "abc", {}, {"x": 1, "y": 2}, 5, None, 2.5, range(2), range(5)]:
    attempt(v)
try:
    for a, b in [(1, 2), (3,)]:
        print(a, b)
except ValueError as e:
    print(e)
try:
    (a, b), c = (1, 2, 3), 4
except ValueError as e:
    print(e)
try:
    () = [1]
except ValueError as e:
    print(e)

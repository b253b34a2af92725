for args in [(1, 2, 0), (1.5,), ("a",), ()]:
    try:
        if len(args) == 3:
            range(args[0], args[1], args[2])
        elif len(args) == 1:
            range(args[0])
        else:
            range()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
r = range(3)
try:
    r[3]
except IndexError as e:
    print(e)
try:
    r.index(9)
except ValueError as e:
    print(e)
try:
    r[0] = 1
except TypeError as e:
    print(e)
print(range(True), list(range(False, True)), hash(range(3)) == hash(range(0, 3, 1)))

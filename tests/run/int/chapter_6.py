def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(hash(1), hash(-1), hash(2 ** 61 - 1), hash(2 ** 61), hash(10 ** 30), hash(True), hash(1.0), 1 == True == 1.0, {1: "a", True: "b", 1.0: "c"})
print(sum([1, 2, 3]), sum([], 5), sum([1.5, 2]), sum([[1], [2]], []), max(1, 2.5, -3), min(True, 0), bool(0), bool(-1), isinstance(True, int), int.__name__, type(5), type(True))

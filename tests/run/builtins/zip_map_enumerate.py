def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: next(iter([]))); attempt(lambda: next(iter([]), "d")); attempt(lambda: next([])); attempt(lambda: iter(5)); attempt(lambda: next(iter("ab"))); attempt(lambda: list(iter(iter([1, 2])))); attempt(lambda: iter([1], 2)); attempt(lambda: list(iter(lambda: 1, 1)))
attempt(lambda: list(enumerate("ab"))); attempt(lambda: list(enumerate("ab", start=5))); attempt(lambda: list(enumerate([], 1))); attempt(lambda: enumerate(5)); attempt(lambda: list(enumerate("a", "x")))
attempt(lambda: list(zip())); attempt(lambda: list(zip([1, 2], "a"))); attempt(lambda: list(zip([1], "ab", strict=True))); attempt(lambda: list(zip([1, 2], "a", strict=True))); attempt(lambda: list(zip([1], [2], "abc", strict=True))); attempt(lambda: zip(5)); attempt(lambda: list(zip(*[(1, 2), (3, 4)])))
attempt(lambda: list(map(lambda x: x * 2, [1, "a"]))); attempt(lambda: list(map(lambda a, b: a + b, [1, 2], [10, 20, 30]))); attempt(lambda: list(map(int, ["1", "x"]))); attempt(lambda: list(map(None, [1]))); attempt(lambda: list(map(len, ["a", 5])))

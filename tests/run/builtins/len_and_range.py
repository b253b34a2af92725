def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: max([])); attempt(lambda: max([], default=0)); attempt(lambda: max(1)); attempt(lambda: max(1, "a")); attempt(lambda: max("ab", "b")); attempt(lambda: min([3, 1, 2], key=lambda x: -x)); attempt(lambda: max([1, 5], [2])); attempt(lambda: min({})); attempt(lambda: max(1, 2, default=3)); attempt(lambda: min("hello")); attempt(lambda: max([1, 2], key=None)); attempt(lambda: min([(2, "a"), (1, "z")]))
attempt(lambda: sum([])); attempt(lambda: sum(["a"])); attempt(lambda: sum(["a"], "")); attempt(lambda: sum([[1], [2]], [])); attempt(lambda: sum(5)); attempt(lambda: sum([1, 2], start=10)); attempt(lambda: sum([0.1] * 10)); attempt(lambda: sum([1, None])); attempt(lambda: sum(x for x in range(5))); attempt(lambda: sum([True, False, True]))
attempt(lambda: len(5)); attempt(lambda: len(iter([]))); attempt(lambda: len("abc")); attempt(lambda: len(range(10, 0, -3)))
attempt(lambda: list(range(3))); attempt(lambda: list(range(5, 0, -2))); attempt(lambda: range(0)); attempt(lambda: range(1, 2, 0)); attempt(lambda: range("a")); attempt(lambda: range(1.5)); attempt(lambda: range(10)[3]); attempt(lambda: range(10)[-1]); attempt(lambda: range(10)[11]); attempt(lambda: range(10)[2:8:3]); attempt(lambda: range(10).index(5)); attempt(lambda: range(10).index(50)); attempt(lambda: range(0, 10, 2).count(4)); attempt(lambda: 5 in range(0, 10, 2)); attempt(lambda: 5.0 in range(10)); attempt(lambda: "a" in range(3)); attempt(lambda: range(3) == range(0, 3, 1)); attempt(lambda: range(0) == range(5, 5)); attempt(lambda: hash(range(3)) == hash(range(0, 3))); attempt(lambda: range(2 ** 70)[-1]); attempt(lambda: len(range(2 ** 70)))

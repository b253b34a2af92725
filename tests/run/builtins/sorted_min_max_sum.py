def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: list(filter(None, [0, 1, "", "a", None, [], [0]]))); attempt(lambda: list(filter(lambda x: x % 2, range(6)))); attempt(lambda: list(filter(str.isdigit, ["1", "a"]))); attempt(lambda: filter(None, 5))
attempt(lambda: list(reversed([1, 2]))); attempt(lambda: list(reversed((1, 2)))); attempt(lambda: list(reversed("ab"))); attempt(lambda: list(reversed(range(3)))); attempt(lambda: reversed({1})); attempt(lambda: reversed(iter([]))); attempt(lambda: list(reversed({"a": 1}))); attempt(lambda: reversed(5))
attempt(lambda: sorted("bca")); attempt(lambda: sorted([3, 1], reverse=True)); attempt(lambda: sorted([1, "a"])); attempt(lambda: sorted({"b": 1, "a": 2})); attempt(lambda: sorted(5)); attempt(lambda: sorted([1], key=5)); attempt(lambda: sorted([(1, "b"), (1, "a")], key=lambda t: t[0]))
attempt(lambda: all([])); attempt(lambda: any([])); attempt(lambda: all([1, 0])); attempt(lambda: any([0, "x"])); attempt(lambda: all(5)); attempt(lambda: any(x > 2 for x in [1, 3]))

print(sum([]), sum([1, 2, 3]), sum([1, 2], 10), sum(range(101)), sum([0.5, 1]), sum([True, True]), sum([2**61, 2**61, -1]), sum([[1], [2, 3]], []), sum(((1,), (2,)), ()), sum({1: "a", 2: "b"}))
print(any([]), all([]), any([0, "", None, [0]]), all([1, "a", [0]]), any([0, 0.0]), all([1, 0]), any("a"), all({"": 1}))
for bad in [["a", "b"], [1, None], 5, [[1]]]:
    try:
        print(sum(bad))
    except TypeError as e:
        print(e)
try:
    sum(["a"], "")
except TypeError as e:
    print(e)

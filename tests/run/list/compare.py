a = [1, 2, 3]
for b in [[1, 2, 3], [1, 2], [1, 2, 4], [1, 2, 3, 0], [], [0, 9, 9], [2]]:
    print(b, a == b, a != b, a < b, a <= b, a > b, a >= b)
print([1, 2.0, True] == [1.0, 2, 1], [[1], [2]] < [[1], [3]], ["a", "b"] < ["a", "c"], [1, "a"] == [1, "a"])
print([1, 2] == (1, 2), [] == (), a is a, a == a[:], a is a[:])
try:
    print([1, "a"] < [1, 2])
except TypeError as e:
    print(e)
try:
    print([1] < (1,))
except TypeError as e:
    print(e)
nan = float("nan")
print([nan] == [nan], nan in [nan])

print(list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1])), list(zip("ab", [1, 2], (True, False))), dict(zip("ab", [1, 2])))
print(list(enumerate("ab")), list(enumerate([5], 10)), list(enumerate([], start=3)), list(reversed([1, 2, 3])), list(reversed("héy")), list(reversed((1,))), list(reversed(range(3))))
for i, (a, b) in enumerate(zip([1, 2], [3, 4]), 1):
    print(i, a, b)
try:
    print(list(zip([1, 2], [1], strict=True)))
except ValueError as e:
    print(e)
try:
    print(list(zip([1], [1, 2], strict=True)))
except ValueError as e:
    print(e)
for case in range(3):
    try:
        if case == 0:
            reversed(5)
        elif case == 1:
            enumerate(5)
        else:
            zip([1], 5)
    except TypeError as e:
        print(e)
z = zip([1, 2, 3], [4, 5, 6])
print(list(z), list(z))
xs = [1, 2, 3]
r = reversed(xs)
xs.append(4)
print(list(r), list(r))

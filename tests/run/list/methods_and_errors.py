# Every method of list, with every form of its arguments.
xs = [3, 1, 2]
print(xs.append(4), xs, xs.extend([5]), xs.extend("ab"), xs.extend(()), xs, xs.insert(0, "first"), xs.insert(-1, "x"), xs.insert(100, "end"), xs.insert(-100, "start"), xs)
print(xs.pop(), xs.pop(0), xs.pop(-2), xs, xs.remove(1), xs, xs.index(2), xs.index("a"), xs.count(4), xs.reverse(), xs, xs.copy(), xs.clear(), xs)
xs = [1, 2, 3, 2, 1]
print(xs.index(2), xs.index(2, 2), xs.index(1, -2), xs.index(2, 0, 2), xs.index(2, -100, 100), xs.count(1), xs.count(9), xs.count(True), xs.index(1.0))
for call in (
    lambda: [].pop(), lambda: [1].pop(5), lambda: [1].pop(-2), lambda: [1].remove(2), lambda: [].index(1), lambda: [1, 2].index(1, 1), lambda: [1].extend(5), lambda: [1].insert("a", 1), lambda: [1].pop("a"), lambda: [1] + (2,), lambda: [1] + 5, lambda: [1] * "a", lambda: [1] * 1.5, lambda: [1] < 5, lambda: list(5), lambda: [1] - [1],
):
    try:
        print(call())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__ + ":", e)
a = [1]
b = a
a += (2,)
a += "x"
print(a, b, a is b)
a = a + [3]
print(a, b, a is b)
a *= 2
print(a, [0] * 3, 2 * [1, 2], [1] * 0, [1] * -1, [[]] * 2)
grid = [[0] * 2] * 2
grid[0][0] = 1
print(grid)
print([1, 2] == [1, 2], [1, 2] == (1, 2), [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, "a"] != [1, "b"], [1] == [1.0], [[1], [2]] <= [[1], [2]])
nan = float("nan")
print([nan] == [nan], nan in [nan], [nan].index(nan), [nan].count(nan), 1 in [True], None in [0], "" in ["a"], [] in [[]])
x = [1, 2]
x.append(x)
print(x, repr(x), x[2] is x, len(x))
print(list(), list("ab"), list((1, 2)), list({1: 2}), list(range(3)), list(x for x in "z"), list(map(str, [1])), bool([]), bool([0]), [] is not [], list([1]) is not None)
print(sorted([3, 1]), min([2, 1]), sum([1, 2]), len([[]]), any([0]), [*[1], *"a"], [1, 2, 3][-1], [[1, 2], [3]][0][1])
first, *rest = [1, 2, 3]
print(first, rest, [i for i, x in enumerate("aba") if x == "a"], [y for x in [[1], [2, 3]] for y in x])

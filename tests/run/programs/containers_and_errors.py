"""Sets, dicts and lists as people use them, with the errors of each."""
inventory = {"apple": 3, "pear": 0, "plum": 12}
print(inventory | {"fig": 1}, {**inventory, "apple": 9}, dict(sorted(inventory.items(), key=lambda kv: -kv[1])))
print({v: k for k, v in inventory.items()}, [k for k, v in inventory.items() if v], inventory.get("kiwi", "none"))
inventory.setdefault("kiwi", 0)
inventory["kiwi"] += 2
inventory.update(pear=4, fig=1)
print(inventory.pop("plum"), inventory.pop("none", None), inventory.popitem(), list(reversed(inventory)), inventory)
print(inventory.keys() & {"apple", "x"}, sorted(inventory.keys() - {"apple"}), inventory.items() >= {("apple", 3)})
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a & b, a | b, a - b, a ^ b, a <= b, {3} < b, a.isdisjoint({9}), sorted(a.symmetric_difference([1, 9])))
a.discard(9)
a.add(10)
a -= {1}
a |= {7}
print(sorted(a), len(a), frozenset([1, 2]) == {2, 1}, {frozenset([1]): "x"}[frozenset([1])])
rows = [[1, 2, 3], [4, 5, 6]]
print([list(col) for col in zip(*rows)], [x for row in rows for x in row if x % 2], sum(map(sum, rows)))
nums = [5, 3, 8, 1]
nums.sort(reverse=True)
nums.insert(1, 99)
nums.extend(x for x in (7, 7))
nums[1:3] = [0]
del nums[-1]
nums += [nums.index(7)]
print(nums, nums.count(7), nums[::-2], nums[10:], sorted(nums, key=lambda n: (n % 3, n)), nums * 2 == nums + nums)
nested = [[0] * 3 for _ in range(2)]
nested[0][1] = 5
copy = [row[:] for row in nested]
copy[1][2] = 7
print(nested, copy, nested == copy, [1, 2] < [1, 2, 0], (1, "a") < (1, "b"), min([3, 1], [2, 9]), [] or "empty")
head, (second, *others), last = 1, [2, 3, 4], 5
print(head, second, others, last, *range(3), sep=",")
tests = [lambda: inventory["none"], lambda: nums[99], lambda: nums.remove(1000), lambda: nums.index("x"), lambda: {}.popitem(),
         lambda: [].pop(), lambda: set().pop(), lambda: {[]: 1}, lambda: {1: {}}[1][2], lambda: nums["a"], lambda: (1, 2)[5],
         lambda: sorted([1, "a"]), lambda: [1] + (2,), lambda: {1} + {2}, lambda: dict([(1, 2, 3)]), lambda: max([]), lambda: a.remove(55),
         lambda: nums.pop(50), lambda: "abc".index("z"), lambda: list(5), lambda: [1, 2, 3].sort(key=len), lambda: next(iter([])),
         lambda: tuple([1]).append(2), lambda: {1, 2} < [1], lambda: {}.update(5), lambda: [*5], lambda: dict(a=1)["b"], lambda: "a" * "b"]
for t in tests:
    try:
        print(t())
    except Exception as e:
        print(type(e).__name__ + ":", e)

s = {3, 1, 2}
s.add(4)
s.add(4)
print(s, len(s), s.add(1))
s.discard(3)
s.discard(99)
s.remove(1)
print(s)
for missing in (1, "text", None, (1, 2)):
    try:
        s.remove(missing)
    except KeyError as error:
        print(repr(error), error.args)
print(s.pop() in (2, 4), len(s))
s.clear()
print(s, bool(s), not s)
try:
    s.pop()
except KeyError as error:
    print(repr(error))
c = {1, 2}
d = c.copy()
d.add(3)
print(c, d, c is d, c == d, c.copy() == c)
c.update([5], {6: "six"}, "")
print(c)
c.update()
c.update({7, 8}, (9,))
print(c, sum(c), max(c), min(c))
words = set("mississippi")
print(sorted(words), "m" in words, "z" not in words, len(words))
words.update("abc", ["long"])
print(sorted(words))
print(sorted(set(["b", "a", "b"])), sorted(set({"k": 1})), set(range(3)), set(set()))
print({1, 2}.union([3], (4,)), {1, 2}.union(), {1, 2, 3}.intersection([3, 2, 9], {2}), {1, 2}.intersection())
print({1, 2, 3}.difference([1], [2]), {1}.difference(), {1, 2}.symmetric_difference([2, 3, 3]))
x = {1, 2, 3, 4, 5}
x.intersection_update([1, 2, 3, 4], {2, 3, 4})
print(x)
x.difference_update([2], {9})
print(x)
x.symmetric_difference_update([3, 3, 10])
print(x)
print({1, 2}.issubset([1, 2, 3]), {1, 2}.issuperset([1]), {1}.isdisjoint([2]), {1}.isdisjoint((1,)), set().issubset([]))
for call in range(5):
    try:
        if call == 0:
            print({1}.union(5))
        elif call == 1:
            {1}.update(None)
        elif call == 2:
            print({1}.issubset(3))
        elif call == 3:
            set(5)
        else:
            {1}.add([])
    except TypeError as error:
        print(call, error)

def attempt(what, action):
    try:
        print(what, action())
    except Exception as error:
        print(what, type(error).__name__, error)

items = [3, 1, 2]
items.append(5); items.extend((7, 8)); items.insert(1, "x"); items.insert(-100, 0); items.insert(100, 99)
print(items, len(items), items.index("x"), items.count(3))
attempt("index", lambda: items.index(42))
attempt("index range", lambda: items.index(3, 5))
attempt("remove", lambda: items.remove(42))
attempt("pop", lambda: items.pop(50))
attempt("pop empty", lambda: [].pop())
attempt("extend", lambda: items.extend(5))
attempt("insert", lambda: items.insert("a", 1))
attempt("get", lambda: items[20])
attempt("get text", lambda: items["a"])
attempt("add", lambda: items + (1,))
attempt("mul", lambda: items * "a")
attempt("sort mixed", lambda: items.sort())
attempt("less", lambda: [1] < 1)
attempt("del", lambda: items.__delitem__(77))
print(items.pop(), items.pop(0), items)
items[1:3] = ["a", "b", "c"]; print(items)
items[::2] = range(len(items[::2])); print(items)
attempt("extended", lambda: items.__setitem__(slice(0, 4, 2), [1, 2, 3]))
attempt("step", lambda: items[::0])
attempt("assign", lambda: items.__setitem__(slice(0, 1), 5))
del items[1:3]; print(items)
del items[::2]; print(items)
items.clear(); print(items, bool(items))
words = ["banana", "Cherry", "apple"]
words.sort(); print(words); words.sort(key=str.lower, reverse=True); print(words); words.reverse(); print(words)
pairs = [(1, "b"), (0, "a"), (1, "a"), (0, "b")]
print(sorted(pairs), sorted(pairs, key=lambda p: p[1]), sorted(pairs, key=lambda p: (-p[0], p[1])))
attempt("key", lambda: sorted([1, 2], key=lambda x: x / 0))
attempt("sort arg", lambda: sorted([1], lambda x: x))
nested = [[0] * 2] * 2; nested[0][0] = 1; print(nested)
copy = nested.copy(); copy.append(5); print(len(nested), len(copy), copy[0] is nested[0])
a = [1, 2]; a.append(a); print(a, a[2] is a)
print([1, 2] == [1, 2.0], [1] != ["1"], [1, 2] < [1, 3], [] < [0], [[1], 2] > [[1], 1], [1, "a"] == [1, "a"])
print(list("abc"), list({"k": 1}), list(range(3)), list(zip("ab", [1, 2])), list(map(str, [1, 2])), [*"xy", *[1]], [i for i in range(5) if i % 2])
b = [1]; c = b; b += [2]; print(c, b is c); b = b + [3]; print(c, b); b *= 2; print(b)
def grow():
    xs = [1, 2, 3]
    for x in xs:
        if x < 6: xs.append(x + 3)
    return xs
def shrink():
    xs = list(range(6))
    for x in xs:
        xs.remove(x)
    return xs
print(grow(), shrink())
first, *middle, last = [1, 2, 3, 4]; print(first, middle, last)
attempt("unpack", lambda: (lambda x, y: x)(*[1, 2, 3]))
try:
    x, y = [1, 2, 3]
except ValueError as e: print(e)
try:
    x, y, *z = [1]
except ValueError as e: print(e)

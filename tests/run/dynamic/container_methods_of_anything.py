import copy
def run(x, code):
    x = copy.copy(x)
    try:
        r = code(x)
        return r, x
    except (TypeError, ValueError, IndexError, AttributeError, KeyError) as e:
        return type(e).__name__, str(e), x
ops = [lambda x: x.append(9), lambda x: x.extend([4]), lambda x: x.insert(-1, 0), lambda x: x.remove(2), lambda x: x.pop(), lambda x: x.pop(5), lambda x: x.index(3), lambda x: x.count(1), lambda x: x.sort(), lambda x: x.reverse(), lambda x: x.clear(), lambda x: x.copy() is x, lambda x: x[1:2], lambda x: x.add(5), lambda x: x.discard(1), lambda x: x.update({8: 9}), lambda x: x.get(1), lambda x: x.setdefault("q", []), lambda x: x.popitem(), lambda x: x * 2, lambda x: len(x), lambda x: sorted(x, key=str), lambda x: x[0], lambda x: list(x), lambda x: 1 in x]
for x in [[1, 2, 3], [], [2, "a", None], (1, 2, 3), {1, 2}, {1: "one", 2: "two"}, "abc", bytearray(b"ab"), range(3), None]:
    for i, op in enumerate(ops):
        print(i, *run(x, op), sep=",", end="; ")
    print()

"""Views of dicts as sets: with each other, with sets and with what is no set, typed and found when running."""
def t(f):
    try:
        print(f())
    except TypeError as e:
        print("TypeError", e)
a = {1: "x", 2: "y"}
b = {2: "y", 3: "z", 1: "x"}
t(lambda: a.keys() < b.keys())
t(lambda: a.items() <= b.items())
t(lambda: a.keys() >= {1})
t(lambda: {1, 2, 5} > a.keys())
t(lambda: a.keys() < 5)
t(lambda: 5 < a.keys())
t(lambda: [1] < a.items())
t(lambda: a.items() >= [1])
t(lambda: a.keys() == {1, 2})
t(lambda: a.keys() == [1, 2])
t(lambda: a.items() == {(1, "x"), (2, "y")})
t(lambda: a.keys() - [1])
t(lambda: a.keys() & "12")
t(lambda: [1, 7] - a.keys())
t(lambda: sorted([1, 7] ^ a.keys()))
t(lambda: a.keys() - 5)
t(lambda: a.keys() | None)
class R:
    def __rsub__(self, o): return "rsub " + type(o).__name__
    def __gt__(self, o): return "gt " + type(o).__name__
    def __eq__(self, o): return "eq"
things = [a.keys(), a.items(), {1, 9}, frozenset([(1, "x")]), [1, (2, "y")], (1,), 5, None, "1", {1: 2}, R(), b.keys(), a.values()]
import operator
def shown(x):
    return sorted(map(repr, x)) if isinstance(x, (set, frozenset)) else x
for op in (operator.sub, operator.and_, operator.or_, operator.xor, operator.lt, operator.le, operator.gt, operator.ge, operator.eq, operator.ne):
    for x in things[:4]:
        row = []
        for y in things:
            try:
                row.append(shown(op(x, y)))
            except TypeError as e:
                row.append(str(e)[:70])
        print(op.__name__, type(x).__name__, row)
    for x in things[4:10]:
        row = []
        for y in things[:4]:
            try:
                row.append(shown(op(x, y)))
            except TypeError as e:
                row.append(str(e)[:70])
        print(op.__name__, type(x).__name__, row)

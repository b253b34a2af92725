# Methods of tuples and lists whose class is found when running, with all their arguments.
def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


def ask(x, y):
    attempt(f"{y!r} in {x!r}", lambda: (y in x, x.count(y)))
    attempt("index", lambda: x.index(y))
    for start in (0, 1, 3, -2, 99, -99):
        attempt(f"index from {start}", lambda: x.index(y, start))
    attempt("index between", lambda: x.index(y, 0, 2))
    attempt("index between", lambda: x.index(y, -3, -1))
    attempt("index huge", lambda: x.index(y, 0, 10 ** 20))


mixed = (5, "a", None, 1, 2.5, (1,))
for items in (mixed, list(mixed), (1, 2), ("x", "a"), (None, 1.0), ()):
    for wanted in ("a", None, 1, 2.5, (1,)):
        ask(items, wanted)


class Same:
    def __eq__(self, other):
        return other == "a" or other == 2

    def __repr__(self):
        return "Same()"


for items in (mixed, (1, 2), ["a"]):
    attempt("by ==", lambda: (items.index(Same()), items.count(Same())))
    attempt("by == from 1", lambda: items.index(Same(), 1))

# Every function of the module on operands that it takes and that it does not.
import operator as op


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


class Traced:
    """Says which special method was called."""

    def __add__(self, other): return f"add {other}"
    def __radd__(self, other): return f"radd {other}"
    def __iadd__(self, other): return f"iadd {other}"
    def __matmul__(self, other): return f"matmul {other}"
    def __contains__(self, item): return item == 3
    def __getitem__(self, key): return f"item {key}"
    def __index__(self): return 7
    def __neg__(self): return "neg"
    def __bool__(self): return False
    def __call__(self, *args, **named): return args, named
    def __length_hint__(self): return 42
    def __lt__(self, other): return "lt"


t = Traced()
attempt("traced", lambda: (op.add(t, 1), op.add(1, t), op.iadd(t, 2), op.matmul(t, 3), op.contains(t, 3), op.contains(t, 4), op.getitem(t, "k"), op.index(t), op.neg(t), op.not_(t), op.truth(t), op.lt(t, 1), op.length_hint(t), op.call(t, 1, x=2)))
attempt("is", lambda: (op.is_(t, t), op.is_not(t, None), op.is_(None, None)))
attempt("concat", lambda: (op.concat([1], [2]), op.concat("a", "b"), op.concat((1,), (2,))))
attempt("concat numbers", lambda: op.concat(1, 2))
attempt("count", lambda: (op.countOf([1, 2, 1], 1), op.countOf("banana", "a"), op.indexOf([5, 6], 6), op.indexOf("abc", "c")))
attempt("indexOf gone", lambda: op.indexOf([1], 2))
attempt("hint", lambda: (op.length_hint([1, 2]), op.length_hint(iter([1, 2, 3])), op.length_hint(5, 9)))
attempt("hint wrong", lambda: op.length_hint([], "x"))
items = [1, 2, 3]
attempt("setitem", lambda: (op.setitem(items, 0, 9), op.delitem(items, 1), op.getitem(items, -1), items, op.getitem(items, slice(0, 1))))
attempt("setitem far", lambda: op.setitem(items, 9, 0))
a = [1]
attempt("in place", lambda: (op.iadd(a, [2]), op.imul(a, 2), op.iconcat(a, [3]), a, op.iadd(5, 6), op.ior({1}, {2}), op.isub({1, 2}, {2}), op.ipow(2, 5), op.ifloordiv(7, 2), op.imod(7, 4), op.iand(6, 3), op.ixor(6, 3), op.ilshift(1, 4), op.irshift(16, 2), op.itruediv(1, 4)))
get = op.itemgetter(1)
attempt("itemgetter", lambda: (get([1, 2]), get("ab"), get({1: "one"}), op.itemgetter(0, -1)("xyz"), op.itemgetter(slice(1, None))("xyz"), op.itemgetter("k")({"k": 5})))
attempt("itemgetter far", lambda: get([1]))
attempt("itemgetter none", lambda: op.itemgetter("q")({}))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def moved(self, dx, dy=0):
        return (self.x + dx, self.y + dy)


class Line:
    def __init__(self, start, end):
        self.start, self.end = start, end


line = Line(Point(1, 2), Point(3, 4))
attempt("attrgetter", lambda: (op.attrgetter("x")(line.start), op.attrgetter("start.x", "end.y")(line), op.attrgetter("x", "y")(line.end)))
attempt("attrgetter gone", lambda: op.attrgetter("z")(line.start))
attempt("attrgetter number", lambda: op.attrgetter(3))
attempt("methodcaller", lambda: (op.methodcaller("moved", 10)(line.start), op.methodcaller("moved", 1, dy=5)(line.start), op.methodcaller("upper")("abc"), op.methodcaller("split", ",", 1)("a,b,c")))
attempt("methodcaller gone", lambda: op.methodcaller("nope")(line))
print(sorted([Point(2, 1), Point(1, 5)], key=op.attrgetter("x"))[0].y, sorted([(1, "b"), (0, "c")], key=op.itemgetter(1)), list(map(op.mul, [1, 2, 3], [4, 5, 6])))

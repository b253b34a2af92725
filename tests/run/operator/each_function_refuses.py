"""operator: each function with arguments that it does not take, and the getters on everything."""
import operator as op
from types import SimpleNamespace


def attempt(name, action):
    try:
        print(name, "->", repr(action()))
    except Exception as error:
        print(name, "!", type(error).__name__, error)


pairs = [(3, 2), (3, "a"), ("a", "b"), ([1], [2]), (None, 1), (1.5, 2), ((1,), 3), (True, False)]
for f in (op.add, op.sub, op.mul, op.truediv, op.floordiv, op.mod, op.pow, op.lshift, op.and_, op.or_, op.xor, op.lt, op.ge, op.eq, op.ne, op.concat, op.contains, op.getitem, op.is_, op.countOf, op.indexOf, op.matmul):
    for a, b in pairs:
        attempt(f"{f.__name__}({a!r}, {b!r})", lambda: f(a, b))
for f in (op.neg, op.pos, op.invert, op.abs, op.not_, op.truth, op.index, op.length_hint):
    for a in (5, -2.5, "a", None, [1, 2], 2j):
        attempt(f"{f.__name__}({a!r})", lambda: f(a))
xs = [5, 6, 7]
attempt("setitem", lambda: (op.setitem(xs, 0, 1), xs))
attempt("delitem", lambda: (op.delitem(xs, 0), xs))
attempt("setitem far", lambda: op.setitem(xs, 9, 1))
attempt("setitem tuple", lambda: op.setitem((1,), 0, 1))
attempt("iadd", lambda: (op.iadd(xs, [8]), op.iadd(1, 2), op.iadd("a", "b"), xs))
attempt("ior", lambda: (op.ior({1}, {2}), op.ior(1, 2), op.isub({1, 2}, {1}), op.imul([1], 2)))
attempt("length_hint text", lambda: op.length_hint([], "a"))
attempt("itemgetter", lambda: (op.itemgetter(1)("abc"), op.itemgetter(0, 2)([5, 6, 7]), op.itemgetter("k")({"k": 1}), op.itemgetter(slice(1, 3))("abcd")))
attempt("itemgetter far", lambda: op.itemgetter(9)("abc"))
attempt("itemgetter key", lambda: op.itemgetter("no")({}))
attempt("itemgetter of int", lambda: op.itemgetter(0)(5))
n = SimpleNamespace(a=1, b=SimpleNamespace(c=[1, 2], d="x"))
attempt("attrgetter", lambda: (op.attrgetter("a")(n), op.attrgetter("b.d")(n), op.attrgetter("a", "b.c")(n)))
attempt("attrgetter missing", lambda: op.attrgetter("b.zz")(n))
attempt("methodcaller", lambda: (op.methodcaller("upper")("abc"), op.methodcaller("split", ",", 1)("a,b,c"), op.methodcaller("sort", reverse=True)([1, 2])))
attempt("methodcaller missing", lambda: op.methodcaller("nope")(5))
attempt("reprs", lambda: (op.itemgetter(1), op.itemgetter(1, "a"), op.attrgetter("a.b"), op.methodcaller("m", 1, k=2)))
rows = [{"n": 2, "s": "b"}, {"n": 1, "s": "c"}, {"n": 2, "s": "a"}]
print(sorted(rows, key=op.itemgetter("n", "s")), max(rows, key=op.itemgetter("s")), list(map(op.itemgetter("n"), rows)))
attempt("call", lambda: (op.call(len, "abc"), op.call(int, "ff", base=16)))

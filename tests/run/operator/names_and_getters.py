# operator: unary functions, sequences, and the getters.
import operator as op
from functools import reduce

print(op.neg(3), op.pos(-3), op.abs(-3), op.abs(-2.5), op.abs(True), op.invert(5), op.inv(0), op.not_(0), op.truth([]), op.is_(None, None), op.is_not(1, None), op.index(True), op.concat([1], [2]), op.contains("abc", "b"), op.countOf([1, 2, 1], 1), op.indexOf("abc", "c"), op.length_hint([1, 2]), op.getitem([5, 6], 1))
d = {"a": 1}
op.setitem(d, "b", 2)
op.delitem(d, "a")
print(d, op.itemgetter(1)([5, 6]), op.itemgetter(0, 2)("abc"), op.itemgetter("b")(d), op.itemgetter(slice(1, 3))("abcd"), op.itemgetter(-1)((1, 2)))


class P:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def move(self, dx, dy=0):
        return self.x + dx, self.y + dy


p = P(1, 2)
print(op.attrgetter("x")(p), op.attrgetter("x", "y")(p), op.methodcaller("move", 5)(p), op.methodcaller("move", 5, dy=7)(p), op.methodcaller("split", sep="-"))
print(sorted([(2, "a"), (1, "b")], key=op.itemgetter(0)), sorted([P(2, 0), P(1, 5)], key=op.attrgetter("x"))[0].y, list(map(op.itemgetter("n"), [{"n": 1}, {"n": 2}])), reduce(op.mul, [1, 2, 3, 4]), list(map(op.add, [1, 2], [3, 4])), max([[1], [1, 2]], key=op.length_hint))
xs = [1]
ys = op.iadd(xs, [2])
print(ys is xs, xs, op.iadd(1, 2), op.imul([1], 2), op.iconcat([1], [2]), op.ior({1}, {2}), op.isub(5, 3), op.ixor(6, 3), op.matmul.__name__)
for call in (lambda: op.add(1, "a"), lambda: op.getitem([], 0), lambda: op.itemgetter("x")({}), lambda: op.attrgetter("z")(p), lambda: op.indexOf([1], 2), lambda: op.index(1.5), lambda: op.lt(1, "a"), lambda: op.truediv(1, 0)):
    try:
        print(call())
    except (TypeError, IndexError, KeyError, AttributeError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__ + ":", e)

"""The operators as functions."""

import operator
from operator import add, mul


def attempt(action):
    try:
        print(action())
    except (TypeError, ValueError, ZeroDivisionError, KeyError, IndexError) as error:
        print(type(error).__name__, error)


print(add(1, 2), add("a", "b"), mul([1], 2), operator.sub(5, 3.5), operator.neg(4), operator.not_(0), operator.truth([]))
print(operator.index(5), operator.index(True), operator.xor(5, 3), operator.inv(5), operator.invert(6), operator.floordiv(7, 2))
print(operator.mod(-7, 3), operator.pow(2, 10), operator.truediv(1, 2), operator.lshift(1, 70), operator.rshift(-9, 1), operator.and_(12, 10))
print(operator.or_({1}, {2}), operator.pos(True), operator.is_(None, None), operator.is_not(1, None), operator.concat([1], [2]))
print([f(2, 3) for f in (operator.lt, operator.le, operator.eq, operator.ne, operator.ge, operator.gt)])
print(operator.contains([1, 2], 2), operator.contains("abc", "bc"), operator.countOf([1, 1.0, True, 2], 1), operator.indexOf("abc", "c"))
print(operator.length_hint([1, 2]), operator.length_hint(iter([1, 2, 3])), operator.length_hint(5, 7), operator.call(max, 3, 8))
items = [1, 2, 3]
operator.setitem(items, 0, 9)
operator.delitem(items, 1)
print(items, operator.getitem(items, 1), operator.iadd(items, [4]), items, operator.iadd(1, 2), operator.imul("ab", 2))
print(operator.isub({1, 2}, {2}), operator.ior({"a": 1}, {"b": 2}), operator.ifloordiv(9, 2), operator.iconcat((1,), (2,)))
table = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv}


def evaluate(text: str):
    """Reverse Polish notation."""
    stack = []
    for word in text.split():
        if word in table:
            right = stack.pop()
            left = stack.pop()
            stack.append(table[word](left, right))
        else:
            stack.append(int(word))
    return stack[0]


print(evaluate("3 4 + 2 *"), evaluate("7 2 /"), list(map(operator.mul, [1, 2], [3, 4])), sum(map(operator.neg, range(4))))
attempt(lambda: operator.index("x"))
attempt(lambda: operator.index(1.5))
attempt(lambda: operator.indexOf([1], 2))
attempt(lambda: operator.truediv(1, 0))
attempt(lambda: operator.add(1, "a"))
attempt(lambda: operator.getitem({}, "k"))
attempt(lambda: operator.lt(1, "a"))


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __lt__(self, other):
        return self.cents < other.cents

    def __index__(self):
        return self.cents


print(operator.add(Money(1), Money(2)).cents, operator.lt(Money(1), Money(2)), operator.gt(Money(1), Money(2)), operator.index(Money(7)))

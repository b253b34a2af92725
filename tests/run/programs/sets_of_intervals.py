# Sets of intervals with operators, ordering against numbers and None as an open end.


class Interval:
    def __init__(self, low, high):
        if low is not None and high is not None and low > high:
            raise ValueError(f"{low!r} is above {high!r}")
        self.low, self.high = low, high

    def __contains__(self, x):
        return (self.low is None or self.low <= x) and (self.high is None or x < self.high)

    def __and__(self, other):
        if not isinstance(other, Interval):
            return NotImplemented
        low = other.low if self.low is None else self.low if other.low is None else max(self.low, other.low)
        high = other.high if self.high is None else self.high if other.high is None else min(self.high, other.high)
        if low is not None and high is not None and low >= high:
            return EMPTY
        return Interval(low, high)

    def __or__(self, other):
        if isinstance(other, Interval):
            return Union([self, other])
        if isinstance(other, Union):
            return Union([self, *other.parts])
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, (int, float)):
            return self.high is not None and self.high <= other
        if isinstance(other, Interval):
            return self.high is not None and other.low is not None and self.high <= other.low
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, (int, float)):
            return self.low is not None and self.low > other
        return NotImplemented

    def __eq__(self, other):
        return isinstance(other, Interval) and (self.low, self.high) == (other.low, other.high)

    def __hash__(self):
        return hash((self.low, self.high))

    def __add__(self, shift):
        move = lambda end: None if end is None else end + shift
        return Interval(move(self.low), move(self.high))

    __radd__ = __add__

    def __mul__(self, factor):
        if factor <= 0:
            raise ValueError("not positive")
        return Interval(None if self.low is None else self.low * factor, None if self.high is None else self.high * factor)

    def __repr__(self):
        show = lambda end, name: name if end is None else str(end)
        return f"[{show(self.low, '-oo')}, {show(self.high, 'oo')})"

    def __bool__(self):
        return self is not EMPTY


class _Empty(Interval):
    def __init__(self):
        self.low = self.high = 0

    def __repr__(self):
        return "empty"


EMPTY = _Empty()


class Union:
    def __init__(self, parts):
        self.parts = []
        for part in sorted((p for p in parts if p), key=lambda p: float("-inf") if p.low is None else p.low):
            if self.parts and self._touch(self.parts[-1], part):
                last = self.parts[-1]
                high = None if last.high is None or part.high is None else max(last.high, part.high)
                self.parts[-1] = Interval(last.low, high)
            else:
                self.parts.append(part)

    @staticmethod
    def _touch(a, b):
        return a.high is None or b.low is None or b.low <= a.high

    def __contains__(self, x):
        return any(x in part for part in self.parts)

    def __or__(self, other):
        return Union(self.parts + (other.parts if isinstance(other, Union) else [other]))

    def __iter__(self):
        return iter(self.parts)

    def __len__(self):
        return len(self.parts)

    def __eq__(self, other):
        if isinstance(other, Interval):
            return self.parts == [other]
        return isinstance(other, Union) and self.parts == other.parts

    def __repr__(self):
        return " + ".join(map(repr, self.parts)) or "nothing"


a, b, c = Interval(1, 5), Interval(3, 8), Interval(10, None)
print(a, b, c, a & b, a & c, a | b, a | c, (a | c) | b, bool(a & c))
print(3 in a, 5 in a, 2.5 in a, 100 in c, 9 in (a | b | c), [x for x in range(12) if x in (a | b | c)])
print(a < c, a < 5, a < 4, c > 9, 9 < c, 5 > a, a < b)
print(a + 10, 0.5 + a, a * 2, sum([a], 1))
for action in (lambda: a < "x", lambda: a & 3, lambda: 3 | a, lambda: "s" > a, lambda: a * 0, lambda: Interval(3, 1), lambda: a + "x", lambda: None | a):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(a == Interval(1, 5), a != b, a == 1, (a | a) == a, a == (a | a), {a: "one"}[Interval(1, 5)], len(a | c))
print(sorted([c, Interval(None, 0), b, a], key=lambda i: (i.low is not None, i.low)))
print(max([a, b], key=lambda i: i.high - i.low), [i for i in a | c | Interval(-3, 0)])

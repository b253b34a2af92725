# Intervals: sets of numbers as sorted pairs, with the operators of sets.
import functools
import itertools

@functools.total_ordering
class Interval:
    __slots__ = ("low", "high")
    def __init__(self, low, high):
        if low > high:
            raise ValueError(f"{low} > {high}")
        self.low, self.high = low, high
    def __eq__(self, other):
        return (self.low, self.high) == (other.low, other.high) if isinstance(other, Interval) else NotImplemented
    def __lt__(self, other):
        if not isinstance(other, Interval):
            return NotImplemented
        return (self.low, self.high) < (other.low, other.high)
    def __hash__(self):
        return hash((self.low, self.high))
    def __contains__(self, x):
        return self.low <= x <= self.high
    def __and__(self, other):
        low, high = max(self.low, other.low), min(self.high, other.high)
        return Interval(low, high) if low <= high else None
    def __bool__(self):
        return self.high > self.low
    def __iter__(self):
        yield from (self.low, self.high)
    def __repr__(self):
        return f"[{self.low}..{self.high}]"
    def __format__(self, spec):
        return f"[{self.low:{spec}}..{self.high:{spec}}]" if spec else repr(self)

class Spans:
    def __init__(self, *spans):
        self.spans = []
        for s in sorted(Interval(*s) if not isinstance(s, Interval) else s for s in spans):
            if self.spans and s.low <= self.spans[-1].high:
                last = self.spans.pop()
                s = Interval(last.low, max(last.high, s.high))
            self.spans.append(s)
    def __or__(self, other):
        return Spans(*self.spans, *other.spans)
    def __and__(self, other):
        return Spans(*filter(None, (a & b for a, b in itertools.product(self.spans, other.spans))))
    def __sub__(self, other):
        result = []
        for a in self.spans:
            low = a.low
            for b in other.spans:
                if b.high < low or b.low > a.high:
                    continue
                if b.low > low:
                    result.append(Interval(low, b.low))
                low = max(low, b.high)
            if low < a.high:
                result.append(Interval(low, a.high))
        return Spans(*result)
    def __len__(self):
        return len(self.spans)
    def __getitem__(self, i):
        return self.spans[i]
    def __repr__(self):
        return " ".join(map(repr, self.spans)) or "nothing"

a, b = Spans((1, 5), (8, 12), (4, 6)), Spans((3, 9), (20, 30.5))
print(a, "|", b, "|", a | b, "|", a & b, "|", a - b, "|", b - a, "|", a & Spans())
print(len(a), a[0], a[-1], list(a), [list(s) for s in b], 5 in a[0], 7 in a[0])
print(f"{a[0]:>4} {b[1]:.2f} {a[1]}", sorted({Interval(1, 2), Interval(1, 2), Interval(0, 9)}), max(*a, *b))
for bad in (lambda: Interval(3, 1), lambda: Interval(1, 2) < 3, lambda: a[9], lambda: Interval(1, 2) & 3, lambda: setattr(a[0], "mid", 2)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
low, high = a[0]
print(low, high, bool(Interval(2, 2)), Interval(1, 2) == (1, 2), Interval(1, 2) != Interval(1, 2), Interval(1, 3) >= Interval(1, 2))

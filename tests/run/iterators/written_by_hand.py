"""Iterators written by hand: re-iterable ranges, pairs, peeking, zipping with a fill, batches, and for-else over them."""
class Span:
    def __init__(self, start, stop, step=1):
        if step == 0: raise ValueError("no step")
        self.start, self.stop, self.step = start, stop, step
    def __iter__(self):
        at = self.start
        while (at < self.stop) if self.step > 0 else (at > self.stop):
            yield at
            at += self.step
    def __reversed__(self):
        return reversed(list(self))
    def __len__(self): return sum(1 for _ in self)
    def __contains__(self, x): return x in list(self)
    def __getitem__(self, i):
        items = list(self)
        return Span(items[i][0], items[i][-1] + self.step, self.step) if isinstance(i, slice) else items[i]
    def __repr__(self): return f"Span({self.start}, {self.stop}, {self.step})"
class Peek:
    _none = object()
    def __init__(self, source):
        self._it, self._held = iter(source), Peek._none
    def __iter__(self): return self
    def __next__(self):
        if self._held is not Peek._none:
            value, self._held = self._held, Peek._none
            return value
        return next(self._it)
    def peek(self, default=None):
        if self._held is Peek._none:
            try:
                self._held = next(self._it)
            except StopIteration:
                return default
        return self._held
    def while_(self, test):
        while self.peek() is not None and test(self.peek()):
            yield next(self)
def batches(source, n):
    it = iter(source)
    while batch := [x for x, _ in zip(it, range(n))]:
        yield tuple(batch)
def zip_fill(*sources, fill=None):
    its = [iter(s) for s in sources]
    left = len(its)
    while True:
        row = []
        for i, it in enumerate(its):
            try:
                row.append(next(it))
            except StopIteration:
                if not any(True for _ in ()) and left == 1: return
                left -= 1
                its[i] = iter(lambda: fill, object())
                row.append(fill)
        yield tuple(row)
s = Span(1, 3, 0.5)
print(list(s), list(reversed(s)), len(s), 2.5 in s, s[1], s[1:3], [*s, *Span(3, 0, -1)], max(s), sum(s), sorted(s, reverse=True))
p = Peek("112358x")
print("".join(p.while_(str.isdigit)), p.peek(), next(p), p.peek("end"), list(p))
print(list(batches(range(7), 3)), list(batches("", 2)), list(zip_fill("abc", [1], (), fill="-")))
for a, b in zip(s, s):
    if a != b: break
else:
    print("equal pairs")
it = iter(s)
print(next(it), next(it), list(it), next(it, "done"), list(map(lambda a, b: a * b, Span(0, 3), Span(5, 9))), dict(enumerate(Span(0, 2), 5)))
a, *b = Span(0, 4)
(c, d), e = Span(0, 2), "x"
print(a, b, c, d, e, list(filter(None, Span(-1, 2))), any(x > 2 for x in s), all(Span(1, 4)), list(iter(p.peek, None)), "".join(map(str, Span(0, 5))))
for bad in (lambda: Span(0, 1, 0), lambda: next(iter(Span(5, 0))), lambda: s[99], lambda: iter(5), lambda: next([]), lambda: dict([1]), lambda: [*None], lambda: max(Span(1, 0)), lambda: (lambda a, b: 0)(*Span(0, 3))):
    try:
        print(bad())
    except Exception as err:
        print(type(err).__name__, "|", err)

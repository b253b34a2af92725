# iter with one and two arguments, next with and without a default, and iterators that misbehave.
it = iter([1, 2])
print(next(it), next(it), next(it, "done"), next(it, None))
try:
    next(it)
except StopIteration as e:
    print("StopIteration", e.value, e.args)
values = iter([3, 2, 1, 0, 5])
print(list(iter(lambda: next(values), 0)), list(values))
count = 0


def tick():
    global count
    count += 1
    return count


print([x for x in iter(tick, 4)], count)
stops = iter(tick, 6)
print(next(stops), next(stops, "end"), next(stops, "end"), count)


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration("liftoff")
        self.n -= 1
        return self.n


c = Countdown(2)
print(iter(c) is c, next(c), next(c))
try:
    next(c)
except StopIteration as e:
    print(e.value)


class Old:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError(i)
        return i * i


print(list(Old()), list(iter(Old())), 4 in Old(), 5 in Old(), [*Old()], max(Old()), dict(enumerate(Old())))
for thing in ((1, 2), {1: 2}, {3}, range(2), b"a", map(str, [1]), enumerate("x"), reversed([1, 2])):
    it = iter(thing)
    print(type(it).__name__, list(it), next(it, "empty"))
for call in (lambda: iter(5), lambda: next([1]), lambda: iter(5, 0), lambda: next(5, 1), lambda: iter(None), lambda: list(5), lambda: [*5]):
    try:
        print(call())
    except TypeError as e:
        print("TypeError:", e)
xs = [1, 2, 3]
it = iter(xs)
print(next(it), xs.append(4), list(it), xs.append(5), list(it))

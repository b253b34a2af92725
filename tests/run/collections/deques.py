"""collections.deque."""

from collections import deque


def attempt(action):
    try:
        print(action())
    except (IndexError, ValueError, TypeError, RuntimeError, OverflowError) as error:
        print(type(error).__name__, error)


d = deque()
d.append(1)
d.append(2)
d.appendleft(0)
print(d, len(d), d[0], d[-1], d.popleft(), d.pop(), d, bool(d), bool(deque()))
limited = deque([1, 2, 3, 4, 5], maxlen=3)
print(limited, limited.maxlen, d.maxlen)
limited.append(6)
limited.appendleft(0)
print(limited)
nothing = deque("abc", 0)
nothing.append("z")
nothing.extendleft("q")
print(nothing, len(nothing))
for steps in (1, -2, 0, 7, -13):
    turned = deque(range(6))
    turned.rotate(steps)
    print(turned)
empty = deque()
empty.rotate(5)
print(empty)
letters = deque("abc")
letters.extendleft("xy")
letters.insert(1, "q")
letters.insert(-1, "r")
letters.insert(100, "s")
print(letters, letters.index("a"), letters.count("q"), "z" in letters, "q" in letters)
del letters[0]
del letters[-2]
letters[0] = "Q"
letters.remove("x")
print(letters, list(reversed(letters)))
letters.reverse()
print(letters, letters.index("a", 1), letters.index("a", -3, 5))
letters += "12"
print(letters + deque([3]), letters * 2, 0 * letters, letters == letters.copy(), deque([1, 2]) < deque([1, 3]), deque([1]) != [1])
letters *= 2
print(letters, deque(["a", 1, None, 2.5]), deque([deque([1]), deque()]))
itself = deque([1])
itself.append(itself)
print(itself)
letters.extend(letters)
print(len(letters))
letters.clear()
print(letters, deque(deque([1, 2]), maxlen=1), deque((x * x for x in range(4))))

attempt(lambda: deque().pop())
attempt(lambda: deque().popleft())
attempt(lambda: deque([1])[1])
attempt(lambda: deque([1]).remove(2))
attempt(lambda: deque([1]).index(5))
attempt(lambda: deque([1, 2], 2).insert(0, 3))
attempt(lambda: deque([1], -1))
attempt(lambda: deque(5))
attempt(lambda: deque([1]) + [2])
attempt(lambda: hash(deque()))


def grow_while_iterating():
    numbers = deque([1, 2, 3])
    for n in numbers:
        numbers.append(n)


attempt(grow_while_iterating)


def breadth_first(graph, start):
    seen = {start}
    order = []
    waiting = deque([start])
    while waiting:
        node = waiting.popleft()
        order.append(node)
        for other in graph[node]:
            if other not in seen:
                seen.add(other)
                waiting.append(other)
    return order


print(breadth_first({"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": [], "e": ["a"]}, "a"))


class History:
    def __init__(self, size: int):
        self.entries: deque[str] = deque(maxlen=size)

    def add(self, entry: str) -> None:
        self.entries.append(entry)

    def __iter__(self):
        yield from reversed(self.entries)


history = History(3)
for word in "one two three four five".split():
    history.add(word)
print(list(history), history.entries)
ring = deque(range(10))
total = 0
for i in range(1000):
    ring.append(ring.popleft() + i)
    ring.rotate(3)
    total += ring[i % 10]
print(total, ring)
anything = deque([1, 2]) if total else None
anything.insert(1, "mixed")
print(anything)

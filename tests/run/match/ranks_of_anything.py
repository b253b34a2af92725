"""A ticket queue with priorities that are now numbers, now words."""
import heapq
from collections import defaultdict

LEVELS = {"low": 10, "normal": 5, "high": 1}

def level(value):
    match value:
        case bool():
            raise TypeError("a priority is no truth value")
        case int() | float():
            return value
        case str() as word if word.lower() in LEVELS:
            return LEVELS[word.lower()]
        case str(word):
            raise ValueError(f"no such priority: {word}")
        case None:
            return LEVELS["normal"]
        case (low, high):
            return (level(low) + level(high)) / 2
        case {"level": inner, **rest}:
            return level(inner) + len(rest)
        case _:
            raise TypeError(f"cannot rank {type(value).__name__}")

class Queue:
    def __init__(self):
        self._heap = []
        self._n = 0
        self.log = defaultdict(list)
    def push(self, title, priority=None):
        try:
            rank = level(priority)
        except (TypeError, ValueError) as problem:
            self.log[type(problem).__name__].append((title, str(problem)))
            return False
        else:
            heapq.heappush(self._heap, (rank, self._n, title))
            self._n += 1
            return True
    def __iter__(self):
        while self._heap:
            yield heapq.heappop(self._heap)

q = Queue()
wanted = [("printer", "high"), ("mouse", None), ("screen", 2.5), ("cable", "LOW"), ("desk", ("low", "high")), ("chair", True),
    ("lamp", "urgent"), ("plant", {"level": 3, "a": 1, "b": 2}), ("door", [1]), ("window", [1, 5]), ("roof", 1 + 2j), ("phone", -1)]
print([q.push(*w) for w in wanted])
for rank, n, title in q:
    print(f"{rank!s:>5} {n:02d} {title}")
for kind in sorted(q.log):
    for title, text in q.log[kind]:
        print(kind, title, text, sep=" | ")

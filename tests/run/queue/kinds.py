"""queue: order of each kind, limits, errors, tasks, subclasses with their own order."""

import queue
from dataclasses import dataclass, field
from typing import Any


def attempt(label, call):
    try:
        print(label, "->", call())
    except (queue.Empty, queue.Full, ValueError, TypeError) as error:
        print(label, "->", type(error).__name__ + ":", error)


for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = kind(3)
    for n in (2, 3, 1):
        q.put(n)
    print(kind.__name__, q.qsize(), q.full(), q.empty(), q.maxsize)
    attempt("full", lambda: q.put(9, block=False))
    attempt("full", lambda: q.put_nowait(9))
    attempt("full", lambda: q.put(9, timeout=0.001))
    attempt("negative", lambda: q.put(9, timeout=-1))
    print([q.get() for _ in range(3)], q.empty())
    attempt("empty", lambda: q.get(block=False))
    attempt("empty", lambda: q.get_nowait())
    attempt("empty", lambda: q.get(timeout=0.001))
    attempt("negative", lambda: q.get(timeout=-0.5))
    for _ in range(3):
        q.task_done()
    attempt("too many", q.task_done)
    q.join()
simple = queue.SimpleQueue()
for word in ("a", "b"):
    simple.put(word)
print(simple.qsize(), simple.get(), simple.get_nowait(), simple.empty())
attempt("simple", lambda: simple.get(False))
attempt("simple", lambda: simple.get(timeout=0.001))
unbounded = queue.Queue()
for n in range(100):
    unbounded.put_nowait(n)
print(unbounded.full(), unbounded.qsize(), sum(unbounded.get() for _ in range(100)), queue.Queue(-5).full())


@dataclass(order=True)
class Job:
    priority: int
    item: Any = field(compare=False)


jobs = queue.PriorityQueue()
for priority, item in [(3, "low"), (1, ["now"]), (2, {"soon": 1})]:
    jobs.put(Job(priority, item))
print([jobs.get().item for _ in range(3)])
pairs = queue.PriorityQueue()
pairs.put((1, "b"))
pairs.put((1, "a"))
print(pairs.get(), pairs.get())
mixed = queue.PriorityQueue()
mixed.put((1, {}))
attempt("no order", lambda: mixed.put((1, {})))


class Unique(queue.Queue):
    """Takes each item once."""

    def __init__(self):
        super().__init__()
        self.seen = set()

    def put(self, item, block=True, timeout=None):
        if item not in self.seen:
            self.seen.add(item)
            super().put(item, block, timeout)


unique = Unique()
for c in "abracadabra":
    unique.put(c)
out = []
while not unique.empty():
    out.append(unique.get())
print("".join(out), issubclass(queue.Empty, Exception), queue.Full.__name__)


def bfs(graph, start):
    todo, seen = queue.Queue(), {start: 0}
    todo.put(start)
    while not todo.empty():
        node = todo.get()
        for other in graph.get(node, ()):
            if other not in seen:
                seen[other] = seen[node] + 1
                todo.put(other)
        todo.task_done()
    todo.join()
    return seen


print(bfs({1: [2, 3], 2: [4], 3: [4, 5], 5: [1]}, 1))

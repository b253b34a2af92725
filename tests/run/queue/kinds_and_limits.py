"""`queue`: first in first out, last in first out, by priority; limits, and what is raised at once."""

import queue
from dataclasses import dataclass, field
from typing import Any


def attempt(what, f):
    try:
        print(what, f())
    except Exception as error:
        print(what, type(error).__name__, repr(str(error)))


for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = kind()
    for item in [3, 1, 2]:
        q.put(item)
    print(kind.__name__, q.qsize(), q.empty(), q.full(), [q.get() for _ in range(3)], q.empty())
q = queue.Queue(maxsize=2)
q.put("a")
q.put_nowait("b")
print(q.full(), q.maxsize, q.qsize())
attempt("full", lambda: q.put_nowait("c"))
attempt("full", lambda: q.put("c", block=False))
attempt("full", lambda: q.put("c", timeout=0.001))
attempt("negative", lambda: q.put("c", timeout=-1))
print(q.get(), q.get_nowait())
attempt("empty", lambda: q.get_nowait())
attempt("empty", lambda: q.get(False))
attempt("empty", lambda: q.get(timeout=0.001))
attempt("negative", lambda: q.get(timeout=-1))
q.task_done()
q.task_done()
attempt("too often", lambda: q.task_done())
q.join()


@dataclass(order=True)
class Job:
    priority: int
    name: Any = field(compare=False)


jobs = queue.PriorityQueue()
for i, name in enumerate(["write", "read", "think"]):
    jobs.put(Job([2, 1, 2][i], name))
    jobs.put(Job(i, name.upper()))
print([(j.priority, j.name) for j in [jobs.get() for _ in range(jobs.qsize())]][:2])
pairs = queue.PriorityQueue()
pairs.put((1, "a"))
attempt("no order", lambda: pairs.put((1, 2)))
print(pairs.qsize() in (1, 2))
s = queue.SimpleQueue()
s.put(1)
s.put(2)
print(s.get(), s.qsize(), s.empty(), s.get_nowait())
attempt("simple", lambda: s.get_nowait())
print(queue.Empty.__mro__[1].__name__, queue.Full.__name__, issubclass(queue.Empty, Exception))
work = queue.Queue()
for n in (5, 3, 8):
    work.put(n)
work.put(None)
total = 0
while (n := work.get()) is not None:
    total += n
    if n == 5:
        work.put(100)
print(total, work.get())

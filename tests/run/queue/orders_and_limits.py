# The orders of the queues, their limits, and what waits for nothing.
import queue
from queue import Empty, Full, LifoQueue, PriorityQueue, Queue, SimpleQueue


def attempt(name, call):
    try:
        print(name, "->", call())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


for make in (Queue, LifoQueue, PriorityQueue):
    q = make(3)
    print(make.__name__, q.maxsize, q.empty(), q.full(), q.qsize())
    for item in (2, 3, 1):
        q.put(item)
    print(q.full(), q.qsize())
    attempt("full", lambda: q.put_nowait(4))
    attempt("full not blocking", lambda: q.put(4, block=False))
    attempt("full with timeout", lambda: q.put(4, timeout=0.001))
    attempt("negative timeout", lambda: q.put(4, timeout=-1))
    print([q.get(), q.get_nowait(), q.get(False)])
    attempt("empty", lambda: q.get_nowait())
    attempt("empty with timeout", lambda: q.get(timeout=0.001))
    attempt("negative timeout", lambda: q.get(True, -1))
    for _ in range(3):
        q.task_done()
    attempt("too often", lambda: q.task_done())
    q.join()
for size in (0, -1):
    q = Queue(size)
    for i in range(100):
        q.put(i)
    print(q.full(), q.qsize(), q.maxsize)
s = SimpleQueue()
s.put(1)
s.put_nowait(2)
s.put(3, block=False, timeout=0)
print(s.qsize(), s.empty(), s.get(), s.get(block=False), s.get_nowait(), s.empty())
attempt("simple empty", lambda: s.get(False))
attempt("simple nowait", lambda: s.get_nowait())


class Task:
    def __init__(self, priority, name):
        self.priority = priority
        self.name = name

    def __lt__(self, other):
        return self.priority < other.priority

    def __repr__(self):
        return f"{self.name}@{self.priority}"


p = PriorityQueue()
for priority, name in ((3, "c"), (1, "a"), (2, "b"), (1, "d")):
    p.put(Task(priority, name))
print([p.get().priority for _ in range(4)])
p = PriorityQueue()
for pair in ((2, "x"), (1, "z"), (1, "y")):
    p.put(pair)
print([p.get() for _ in range(3)])
mixed = PriorityQueue()
mixed.put(1)
attempt("mixed", lambda: mixed.put("a"))
print(issubclass(Empty, Exception), issubclass(Full, Exception), queue.Empty is Empty, repr(Empty()), str(Full("why")))


class Counted(Queue):
    def _init(self, maxsize):
        super()._init(maxsize)
        self.seen = 0

    def put(self, item, block=True, timeout=None):
        self.seen += 1
        super().put(item, block, timeout)


c = Counted()
c.put("a")
c.put("b")
print(c.seen, c.qsize(), c.get(), list(c.queue))

"""queue: the three orders, limits, timeouts, a class below."""

import queue

for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = kind(3)
    for x in (2, 3, 1):
        q.put(x)
    print(kind.__name__, q.qsize(), q.full(), q.empty(), q.maxsize)
    try:
        q.put_nowait(9)
    except queue.Full as e:
        print("full", repr(e), isinstance(e, Exception))
    try:
        q.put(9, block=False)
    except queue.Full as e:
        print("full", e.args)
    print([q.get() for _ in range(3)])
    try:
        q.get_nowait()
    except queue.Empty as e:
        print("empty", repr(e))
    try:
        q.get(block=False)
    except queue.Empty as e:
        print("empty", e.args)
    for _ in range(3):
        q.task_done()
    q.join()
    try:
        q.task_done()
    except ValueError as e:
        print(e)
    try:
        q.get(timeout=-1)
    except ValueError as e:
        print(e)
    try:
        q.put(1)
        q.put(1, timeout=-2)
        print(q.qsize())
    except ValueError as e:
        print(e)

p = queue.PriorityQueue()
for item in [(2, "b"), (1, "z"), (1, "a"), (3, "")]:
    p.put(item)
out = []
while not p.empty():
    out.append(p.get())
print(out)
p = queue.PriorityQueue()
p.put(1)
try:
    p.put("a")
except TypeError as e:
    print(e)
u = queue.Queue(0)
for i in range(10):
    u.put(i)
print(u.full(), u.qsize(), [u.get() for i in range(10)])
s = queue.SimpleQueue()
s.put("x")
s.put(None, False)
s.put(3, block=True, timeout=None)
print(s.qsize(), s.empty(), s.get(), s.get_nowait(), s.get(True))
try:
    s.get(block=False)
except queue.Empty:
    print("empty")
try:
    s.get(timeout=0.001)
except queue.Empty:
    print("timed out")


class Labelled(queue.Queue):
    def __init__(self, label, maxsize=0):
        super().__init__(maxsize)
        self.label = label

    def drain(self):
        found = []
        while self.qsize():
            found.append(self.get())
        return found


q = Labelled("jobs", 5)
q.put([1])
q.put({"a": 2})
print(q.label, q.drain(), q.maxsize, isinstance(q, queue.Queue))

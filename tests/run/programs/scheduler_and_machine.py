"""Tasks as generators with delays and retries, a state machine by decorators."""

import heapq, itertools

class Retry(Exception):

    def __init__(self, delay):
        super().__init__(f'retry in {delay}')
        self.delay = delay

class Scheduler:

    def __init__(self):
        self.now, self.heap, self.ids, self.trace = (0, [], itertools.count(), [])

    def spawn(self, gen, delay=0, name=None):
        heapq.heappush(self.heap, (self.now + delay, next(self.ids), name or gen.__name__, gen, None))

    def run(self):
        while self.heap:
            self.now, _, name, gen, value = heapq.heappop(self.heap)
            try:
                what = gen.send(value)
            except StopIteration as stop:
                self.trace.append((self.now, name, 'done', stop.value))
            except Retry as r:
                self.trace.append((self.now, name, str(r), r.delay))
            else:
                match what:
                    case int() | float():
                        heapq.heappush(self.heap, (self.now + what, next(self.ids), name, gen, self.now))
                    case ['spawn', g]:
                        self.spawn(g, 1)
                        heapq.heappush(self.heap, (self.now, next(self.ids), name, gen, None))
                    case _:
                        raise TypeError(f'bad yield {what!r}')
        return self.trace

def worker(n):
    total = 0
    for i in range(n):
        t = (yield i)
        total += t
    return total

def parent():
    yield ('spawn', worker(2))
    yield 5
    raise Retry(3)

def transition(source, dest):

    def deco(f):
        f.transition = (source, dest)
        return f
    return deco

class Machine:
    state = 'idle'

    def __init_subclass__(cls):
        cls.table = {}
        for k, v in vars(cls).items():
            if hasattr(v, 'transition'):
                cls.table[v.transition[0], k] = v.transition[1]

    def fire(self, name):
        key = (self.state, name)
        if key not in self.table:
            raise RuntimeError(f'{name} not allowed in {self.state}')
        r = getattr(self, name)()
        self.state = self.table[key]
        return r

class Door(Machine):

    @transition('idle', 'open')
    def open(self):
        return 'creak'

    @transition('open', 'idle')
    def close(self):
        return 'slam'
s = Scheduler()
s.spawn(worker(3), name='w3')
s.spawn(parent(), 2)
for row in s.run():
    print(row)
d = Door()
print(d.fire('open'), d.state, d.fire('close'), d.state, sorted(Door.table.items()))
try:
    d.fire('close')
except RuntimeError as e:
    print(e)

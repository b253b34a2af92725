"""Tasks that are generators, a scheduler with priorities, sleeping, channels and failures."""
import heapq
import itertools


class Sleep:
    def __init__(self, ticks):
        self.ticks = ticks


class Send:
    def __init__(self, channel, value):
        self.channel, self.value = channel, value


class Receive:
    def __init__(self, channel):
        self.channel = channel


class Spawn:
    def __init__(self, name, task):
        self.name, self.task = name, task


class Scheduler:
    def __init__(self):
        self.time = 0
        self.counter = itertools.count()
        self.queue = []
        self.channels = {}
        self.waiting = {}
        self.results = {}
        self.log = []

    def spawn(self, name, task, at=None, value=None):
        when = self.time if at is None else at
        heapq.heappush(self.queue, (when, next(self.counter), name, task, value))

    def step(self):
        self.time, _, name, task, value = heapq.heappop(self.queue)
        try:
            request = task.send(value)
        except StopIteration as stop:
            self.results[name] = stop.value
            self.log.append((self.time, name, "done"))
            return
        except Exception as error:
            self.results[name] = error
            self.log.append((self.time, name, f"failed: {error!r}"))
            return
        if isinstance(request, Sleep):
            self.spawn(name, task, self.time + request.ticks)
        elif isinstance(request, Send):
            waiters = self.waiting.get(request.channel)
            if waiters:
                other, other_task = waiters.pop(0)
                self.spawn(other, other_task, value=request.value)
            else:
                self.channels.setdefault(request.channel, []).append(request.value)
            self.spawn(name, task)
        elif isinstance(request, Receive):
            if pending := self.channels.get(request.channel):
                self.spawn(name, task, value=pending.pop(0))
            else:
                self.waiting.setdefault(request.channel, []).append((name, task))
        elif isinstance(request, Spawn):
            self.spawn(request.name, request.task)
            self.spawn(name, task)
        elif request is None:
            self.spawn(name, task, self.time + 1)
        else:
            self.spawn(name, self.throw(task, TypeError(f"bad request {request!r}")))

    @staticmethod
    def throw(task, error):
        yield task.throw(error)

    def run(self):
        while self.queue:
            self.step()
        for channel, waiters in self.waiting.items():
            for name, task in waiters:
                task.close()
                self.log.append((self.time, name, f"closed on {channel}"))


def producer(n):
    for i in range(n):
        yield Sleep(i)
        yield Send("numbers", i * i)
    yield Send("numbers", None)
    return "produced"


def consumer():
    total = 0
    while (value := (yield Receive("numbers"))) is not None:
        total += value
        print("got", value)
    return total


def forever():
    try:
        while True:
            yield Receive("nothing")
    finally:
        print("cleaned up")


def faulty():
    yield
    yield Sleep(2)
    return 1 // 0


def wrong():
    try:
        yield "what"
    except TypeError as error:
        print("told:", error)
        return
    print("not here")


def parent():
    yield Spawn("child", child(3))
    yield Sleep(10)
    return "parent"


def child(n):
    if n:
        yield Spawn(f"child{n}", child(n - 1))
    yield
    return n


s = Scheduler()
for name, task in [("p", producer(4)), ("c", consumer()), ("f", forever()), ("x", faulty()), ("w", wrong()), ("par", parent())]:
    s.spawn(name, task)
s.run()
for entry in s.log:
    print(*entry)
print({k: v for k, v in s.results.items()})

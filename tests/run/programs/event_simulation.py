"""A simulation: a bank queue with events, coroutines that wait, a vending machine's states, a dice game, a Markov chain."""
import heapq
import random
from collections import deque, defaultdict


class Simulation:
    def __init__(self):
        self.now = 0
        self.events = []
        self.serial = 0

    def at(self, delay, action, *args):
        self.serial += 1
        heapq.heappush(self.events, (self.now + delay, self.serial, action, args))

    def start(self, process):
        self.at(0, self.resume, process, None)

    def resume(self, process, value):
        try:
            command, *args = process.send(value)
        except StopIteration as stop:
            if stop.value is not None:
                print(f"{self.now:5.1f} ended: {stop.value}")
            return
        if command == "wait":
            self.at(args[0], self.resume, process, None)
        elif command == "take":
            args[0].request(self, process)
        elif command == "free":
            args[0].release(self)
            self.at(0, self.resume, process, None)
        else:
            process.throw(ValueError(f"unknown command {command}"))

    def run(self):
        while self.events:
            self.now, _, action, args = heapq.heappop(self.events)
            action(*args)


class Resource:
    def __init__(self, n):
        self.free = n
        self.waiting = deque()
        self.longest = 0

    def request(self, sim, process):
        if self.free:
            self.free -= 1
            sim.at(0, sim.resume, process, True)
        else:
            self.waiting.append(process)
            self.longest = max(self.longest, len(self.waiting))

    def release(self, sim):
        if self.waiting:
            sim.at(0, sim.resume, self.waiting.popleft(), False)
        else:
            self.free += 1


def customer(sim, name, counter, service):
    arrived = sim.now
    at_once = yield "take", counter
    waited = sim.now - arrived
    try:
        yield "wait", service
    finally:
        yield "free", counter
    return f"{name} waited {waited:.1f}" if not at_once else None


def arrivals(sim, counter, rng):
    for i in range(8):
        sim.start(customer(sim, f"customer {i}", counter, rng.randint(2, 6)))
        yield "wait", rng.randint(1, 3)


sim = Simulation()
tellers = Resource(2)
sim.start(arrivals(sim, tellers, random.Random(11)))
sim.run()
print("end", sim.now, "longest queue", tellers.longest)


class Machine:
    def __init__(self, stock):
        self.stock = stock
        self.credit = 0
        self.state = self.idle

    def idle(self, event, *args):
        if event == "coin":
            self.credit += args[0]
            return self.ready
        return self.refuse(event)

    def ready(self, event, *args):
        match event, args:
            case "coin", (n,):
                self.credit += n
                return self.ready
            case "choose", (item,) if item not in self.stock:
                print("no", item)
                return self.ready
            case "choose", (item,):
                price, count = self.stock[item]
                if count == 0:
                    print(item, "sold out")
                elif self.credit < price:
                    print("insert", price - self.credit, "more")
                else:
                    self.stock[item] = price, count - 1
                    self.credit -= price
                    print("here is", item, "and", self.credit)
                    self.credit = 0
                    return self.idle
                return self.ready
            case "cancel", _:
                print("back", self.credit)
                self.credit = 0
                return self.idle
            case _:
                return self.refuse(event)

    def refuse(self, event):
        print(event, "is not possible in", self.state.__name__)
        return self.state

    def feed(self, *events):
        for event in events:
            if isinstance(event, str):
                event = (event,)
            self.state = self.state(*event)


m = Machine({"tea": (50, 1), "cake": (120, 3)})
m.feed(("choose", "tea"), ("coin", 20), ("choose", "tea"), ("coin", 50), ("choose", "milk"), ("choose", "tea"))
m.feed(("coin", 100), ("choose", "tea"), "cancel", "cancel", ("coin", 200), ("choose", "cake"), "kick")
print(m.stock, m.state.__name__, m.state == m.idle)


def chain(text, order=1):
    table = defaultdict(list)
    words = text.split()
    for i in range(len(words) - order):
        table[tuple(words[i : i + order])].append(words[i + order])
    return table


def babble(table, start, n, rng):
    out = list(start)
    while len(out) < n:
        choices = table.get(tuple(out[-len(start) :]))
        if not choices:
            break
        out.append(rng.choice(choices))
    return " ".join(out)


model = chain("the cat sat on the mat and the dog sat on the cat and the cat ran")
print(babble(model, ("the",), 12, random.Random(3)), dict(sorted(model.items())[:2]))

# text adventure state machine + queue simulation
class Event:
    def __init__(self, time, kind, payload=None):
        self.time = time
        self.kind = kind
        self.payload = payload
    def __lt__(self, other):
        return self.time < other.time
    def __repr__(self):
        return f"Event({self.time}, {self.kind!r}, {self.payload!r})"
class Heap:
    def __init__(self):
        self.items = []
    def push(self, x):
        self.items.append(x)
        i = len(self.items) - 1
        while i > 0:
            p = (i - 1) // 2
            if self.items[i] < self.items[p]:
                self.items[i], self.items[p] = self.items[p], self.items[i]
                i = p
            else:
                break
    def pop(self):
        if not self.items:
            raise IndexError("pop from empty heap")
        top = self.items[0]
        last = self.items.pop()
        if self.items:
            self.items[0] = last
            i = 0
            while True:
                l, r, m = 2 * i + 1, 2 * i + 2, i
                if l < len(self.items) and self.items[l] < self.items[m]:
                    m = l
                if r < len(self.items) and self.items[r] < self.items[m]:
                    m = r
                if m == i:
                    break
                self.items[i], self.items[m] = self.items[m], self.items[i]
                i = m
        return top
    def __len__(self):
        return len(self.items)
    def __bool__(self):
        return bool(self.items)
h = Heap()
for t, k, p in [(5, "end", None), (1, "start", {"who": "ann"}), (3, "move", (1, 2)), (2, "say", "hi")]:
    h.push(Event(t, k, p))
handlers = {}
def on(kind):
    def register(f):
        handlers[kind] = f
        return f
    return register
@on("start")
def start(e):
    return "hello " + e.payload["who"]
@on("move")
def move(e):
    x, y = e.payload
    return x * 10 + y
@on("say")
def say(e):
    return e.payload.upper()
while h:
    e = h.pop()
    f = handlers.get(e.kind)
    print(e, "->", f(e) if f else "ignored")
nums = Heap()
for x in [5, 2, 8, 1, 9, 3]:
    nums.push(x)
print([nums.pop() for _ in range(len(nums))])
try:
    nums.pop()
except IndexError as e:
    print(e)

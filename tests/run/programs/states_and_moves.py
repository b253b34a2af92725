"""Finite machines: a table, a class a state, coroutines; transitions checked, history kept."""
import enum


class State(enum.Enum):
    IDLE = enum.auto()
    RUNNING = enum.auto()
    PAUSED = enum.auto()
    STOPPED = enum.auto()

    @property
    def final(self):
        return self is State.STOPPED


class IllegalMove(Exception):
    def __init__(self, state, event):
        self.state, self.event = state, event

    def __str__(self):
        return f"no move from {self.state.name} on {self.event!r}"


TABLE = {
    (State.IDLE, "start"): State.RUNNING,
    (State.RUNNING, "pause"): State.PAUSED,
    (State.PAUSED, "resume"): State.RUNNING,
    (State.RUNNING, "stop"): State.STOPPED,
    (State.PAUSED, "stop"): State.STOPPED,
}


class Machine:
    def __init__(self):
        self.state = State.IDLE
        self.history = []
        self.hooks = {}

    def on(self, state):
        def register(hook):
            self.hooks.setdefault(state, []).append(hook)
            return hook

        return register

    def fire(self, event, **payload):
        try:
            new = TABLE[self.state, event]
        except KeyError as missing:
            raise IllegalMove(*missing.args[0]) from None
        self.history.append((self.state.name, event, new.name))
        self.state = new
        for hook in self.hooks.get(new, ()):
            hook(self, **payload)
        return self


m = Machine()


@m.on(State.RUNNING)
def started(machine, speed=1, **rest):
    print("running at", speed, rest)


@m.on(State.STOPPED)
def stopped(machine, **rest):
    print("stopped after", len(machine.history), "moves", rest)


m.fire("start", speed=3).fire("pause").fire("resume", reason="break over")
for event in ("start", "stop", "stop"):
    try:
        m.fire(event)
    except IllegalMove as error:
        print(error, error.args, error.__suppress_context__, type(error.__context__).__name__)
print(m.state, m.state.final, m.history[-1])


class Light:
    def enter(self):
        print(f"  enter {self.__class__.__name__}")

    def next(self):
        return self.follow()


class Red(Light):
    seconds = 30
    follow = lambda self: Green()


class Green(Light):
    seconds = 25

    def follow(self):
        return Yellow()


class Yellow(Light):
    seconds = 5

    def follow(self):
        return Red()


light = Red()
total = 0
for _ in range(5):
    light.enter()
    total += light.seconds
    light = light.next()
print(total, type(light).__name__)


def vending(price):
    inserted, message = 0, "ready"
    while True:
        command = yield message, inserted
        match command:
            case ("coin", int(value)) if value in (1, 2, 5, 10):
                inserted += value
                message = "ok"
            case ("coin", value):
                message = f"bad coin {value!r}"
            case "buy" if inserted >= price:
                inserted -= price
                message = "thanks"
            case "buy":
                message = f"{price - inserted} more"
            case "refund" | "cancel" as word:
                message, inserted = f"{word} {inserted}", 0
            case None:
                message = "?"
            case _:
                message = f"what is {command}"


v = vending(7)
print(next(v))
for c in [("coin", 5), ("coin", 3), "buy", ("coin", "x"), ("coin", 5), "buy", None, "cancel", 3.5, ("coin",)]:
    print(c, v.send(c))
v.close()
try:
    v.send("buy")
except StopIteration as e:
    print("over", e.value)

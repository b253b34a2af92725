# text adventure-like state machine with dict dispatch and kwargs
class Event:
    def __init__(self, kind, **data):
        self.kind = kind
        self.__dict__.update(data)

    def __repr__(self):
        extra = ", ".join(f"{k}={v!r}" for k, v in sorted(vars(self).items()) if k != "kind")
        return f"Event({self.kind}, {extra})"


class Bus:
    def __init__(self):
        self.handlers = {}
        self.log = []

    def on(self, kind, handler=None, *, priority=0):
        if handler is None:
            def deco(f):
                self.on(kind, f, priority=priority)
                return f
            return deco
        self.handlers.setdefault(kind, []).append((priority, len(self.log), handler))
        self.handlers[kind].sort(key=lambda t: (-t[0], t[1]))
        return handler

    def emit(self, kind, **data):
        e = Event(kind, **data)
        results = []
        for _, _, h in self.handlers.get(kind, []) + self.handlers.get("*", []):
            try:
                r = h(e)
            except Exception as exc:
                r = f"{type(exc).__name__}: {exc}"
            if r is StopIteration:
                break
            results.append(r)
        self.log.append((kind, results))
        return results


bus = Bus()


@bus.on("move", priority=5)
def check(e):
    if e.dx == 0 and e.dy == 0:
        return StopIteration
    return "ok"


@bus.on("move")
def move(e):
    player["x"] += e.dx
    player["y"] += e.dy
    return dict(player)


bus.on("*", lambda e: repr(e))
player = {"x": 0, "y": 0}
print(bus.emit("move", dx=1, dy=2))
print(bus.emit("move", dx=0, dy=0))
print(bus.emit("move", dx="a", dy=2))
print(bus.emit("move", dx=1))
print(bus.emit("say", text="hi", loud=True))
print(len(bus.log), bus.log[1])


class Machine:
    transitions = {
        ("idle", "start"): "running",
        ("running", "pause"): "paused",
        ("paused", "start"): "running",
        ("running", "stop"): "idle",
        ("paused", "stop"): "idle",
    }

    def __init__(self):
        self.state = "idle"
        self.history = []

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        if not any(ev == name for _, ev in self.transitions):
            raise AttributeError(f"no event {name!r}")

        def fire(*args, **kw):
            key = (self.state, name)
            if key not in self.transitions:
                raise RuntimeError(f"cannot {name} while {self.state}")
            self.history.append((self.state, name, args, kw))
            hook = getattr(type(self), f"on_{name}", None)
            self.state = self.transitions[key]
            return hook(self, *args, **kw) if hook else self.state
        return fire

    def on_pause(self, why="?", *rest):
        return f"paused: {why} {rest}"


m = Machine()
print(m.start(), m.pause("lunch", 1, 2), m.start(speed=3), m.state)
for bad in ("start", "fly", "_x"):
    try:
        print(getattr(m, bad)())
    except (RuntimeError, AttributeError) as e:
        print(type(e).__name__, e)
print(m.stop(), m.history)

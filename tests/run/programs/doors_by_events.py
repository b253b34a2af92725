# Machines whose transitions are methods found by the names of events.
class Machine:
    initial = "idle"
    def __init__(self):
        self.state = self.initial
        self.log = []
        self.hooks = {}
    def on(self, event, hook=None):
        if hook is None:
            def register(f):
                self.on(event, f)
                return f
            return register
        self.hooks.setdefault(event, []).append(hook)
        return hook
    def fire(self, event, **data):
        handler = getattr(self, f"{self.state}_{event}", None) or getattr(self, f"any_{event}", None)
        if not handler:
            self.log.append((self.state, event, "ignored"))
            return False
        before = self.state
        result = handler(**data)
        if result:
            self.state = result
        for hook in self.hooks.get(event, ()):
            hook(self, before, data)
        self.log.append((before, event, self.state))
        return True

class Door(Machine):
    initial = "closed"
    code = 1234
    def closed_open(self):
        return "opened"
    def opened_close(self):
        return "closed"
    def closed_lock(self, code=None):
        self.code = code if code is not None else self.code
        return "locked"
    def locked_unlock(self, code):
        if code != self.code:
            raise PermissionError(f"wrong code {code!r}")
        return "closed"
    def any_kick(self, force=1):
        return "broken" if force > 5 else None

d = Door()
@d.on("open")
def opened(machine, before, data):
    print("opened from", before, data)
d.on("kick", lambda m, b, data: print("kick", b, "->", m.state, data))
for event, data in [("open", {}), ("lock", {}), ("close", {}), ("lock", {"code": 7}), ("unlock", {"code": 8}), ("unlock", {"code": 7}),
                    ("kick", {}), ("kick", {"force": 9}), ("open", {}), ("kick", {"power": 3})]:
    try:
        print(event, d.fire(event, **data), d.state)
    except (PermissionError, TypeError) as e:
        print(type(e).__name__, e)
for entry in d.log:
    print(*entry)

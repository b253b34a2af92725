"""A state machine made with decorators that register functions, and a table kept in the class."""
class Machine:
    transitions = {}
    def __init_subclass__(cls, /, initial="start", **kw):
        super().__init_subclass__(**kw)
        cls.initial = initial
        cls.transitions = {}
        for name in list(vars(cls)):
            value = getattr(cls, name)
            on = getattr(value, "_on", None)
            if on:
                for source, event in on:
                    cls.transitions[source, event] = name
    def __init__(self):
        self.state = self.initial
        self.history = []
    def fire(self, event, *args):
        try:
            name = self.transitions[self.state, event]
        except KeyError:
            raise LookupError(f"{event!r} is not possible in {self.state!r}") from None
        old = self.state
        self.state = getattr(self, name)(*args)
        self.history.append((old, event, self.state))
        return self.state

def on(source, event):
    def mark(f):
        f._on = getattr(f, "_on", []) + [(source, event)]
        return f
    return mark

class Door(Machine, initial="closed"):
    @on("closed", "open")
    def opening(self):
        return "open"
    @on("open", "close")
    @on("ajar", "close")
    def closing(self):
        return "closed"
    @on("closed", "lock")
    def locking(self, key):
        self.key = key
        return "locked"
    @on("locked", "unlock")
    def unlocking(self, key):
        return "closed" if key == self.key else "locked"

d = Door()
for event, *args in [("open",), ("lock", 1), ("close",), ("lock", "k"), ("open",), ("unlock", 0), ("unlock", "k"), ("lock",), ("fly", 1, 2)]:
    try:
        print(event, args, "->", d.fire(event, *args))
    except LookupError as e:
        print(event, args, "!", e)
    except TypeError as e:
        print(event, args, "!!", e)
print(d.history)
print(sorted(Door.transitions), Machine.transitions, Door.initial)

"""An event bus: handlers by priority, wildcards, one-shot handlers, errors that do not stop the others."""

import itertools
from collections import defaultdict


class Event:
    __slots__ = ("name", "payload", "stopped")

    def __init__(self, name, **payload):
        self.name = name
        self.payload = payload
        self.stopped = False

    def __getattr__(self, key):
        try:
            return self.payload[key]
        except KeyError:
            raise AttributeError(f"event {self.name!r} carries no {key!r}") from None

    def __repr__(self):
        inner = ", ".join(f"{k}={v!r}" for k, v in self.payload.items())
        return f"Event({self.name!r}{', ' if inner else ''}{inner})"


class Bus:
    def __init__(self):
        self._handlers = defaultdict(list)
        self._ids = itertools.count(1)
        self.errors = []

    def on(self, name, priority=0, once=False):
        def register(handler):
            self._handlers[name].append((-priority, next(self._ids), once, handler))
            self._handlers[name].sort(key=lambda entry: entry[:2])
            return handler
        return register

    def off(self, handler):
        removed = 0
        for name, entries in self._handlers.items():
            kept = [e for e in entries if e[3] is not handler]
            removed += len(entries) - len(kept)
            self._handlers[name] = kept
        return removed

    def _matching(self, name):
        parts = name.split(".")
        for i in range(len(parts), 0, -1):
            yield name if i == len(parts) else ".".join(parts[:i]) + ".*"
        yield "*"

    def emit(self, event, /, **payload):
        if not isinstance(event, Event):
            event = Event(event, **payload)
        results = []
        for key in self._matching(event.name):
            for entry in list(self._handlers.get(key, ())):
                *_, once, handler = entry
                if once:
                    self._handlers[key].remove(entry)
                try:
                    results.append(handler(event))
                except Exception as error:
                    self.errors.append((event.name, type(error).__name__, str(error)))
                if event.stopped:
                    return results
        return results


bus = Bus()


@bus.on("user.created", priority=5)
def greet(event):
    return f"hello {event.user}"


@bus.on("user.*")
def audit(event):
    return ("audit", event.name, sorted(event.payload))


@bus.on("*", once=True)
def first_only(event):
    return "first event seen"


@bus.on("user.created", priority=10)
def check(event):
    if event.user == "root":
        event.stopped = True
        return "root may not be created"


print(bus.emit("user.created", user="ann", id=1))
print(bus.emit("user.created", user="root"))
print(bus.emit("user.deleted", id=1))
print(bus.emit("other"))


@bus.on("user.login")
def broken(event):
    return event.password.upper()


@bus.on("user.login")
def divide(event):
    return 10 / event.tries


print(bus.emit("user.login", tries=0), bus.emit("user.login", tries=4, password="x"))
for error in bus.errors:
    print(error)
print(bus.off(audit), bus.off(audit), bus.emit("user.deleted", id=2))
event = Event("custom", a=1, b=[1, 2])
print(event, event.a, event.b, getattr(event, "c", "none"), hasattr(event, "stopped"))
try:
    event.missing
except AttributeError as error:
    print(error, error.__cause__, error.__suppress_context__)
try:
    event.extra = 1
except AttributeError as error:
    print(error)
print(bus.emit(event), {k: len(v) for k, v in sorted(bus._handlers.items())})

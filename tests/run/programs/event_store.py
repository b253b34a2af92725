"""Events that are stored and replayed, handlers by name and priority."""

import functools
from collections import defaultdict
HANDLERS = defaultdict(list)

def on(*events, priority=0):

    def deco(f):
        for e in events:
            HANDLERS[e].append((priority, f))
            HANDLERS[e].sort(key=lambda p: -p[0])
        return f
    return deco

class Event:
    registry = {}

    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Event.registry[cls.__name__.lower()] = cls

    def __init__(self, **data):
        for k, v in data.items():
            setattr(self, k, v)
        self.data = data

    def __repr__(self):
        return f"{type(self).__name__}({', '.join((f'{k}={v!r}' for k, v in self.data.items()))})"

class Opened(Event):
    pass

class Deposited(Event):
    pass

class Withdrawn(Event):
    pass

class Closed(Event):
    pass

class Store:

    def __init__(self):
        self.log, self.subs = ([], [])

    def append(self, e):
        self.log.append(e)
        for p, h in HANDLERS[type(e).__name__.lower()] + HANDLERS['*']:
            h(self, e)

    def replay(self, until=None):
        state = {}
        for e in self.log[:until]:
            match e:
                case Opened(owner=o):
                    state[o] = 0
                case Deposited(owner=o, amount=a):
                    state[o] += a
                case Withdrawn(owner=o, amount=a) if state[o] >= a:
                    state[o] -= a
                case Withdrawn(owner=o):
                    state.setdefault('failed', []).append(o)
                case Closed(owner=o):
                    del state[o]
        return state
counts = defaultdict(int)

@on('*')
def count(store, e):
    counts[type(e).__name__] += 1

@on('deposited', 'withdrawn', priority=5)
def big(store, e):
    if e.amount > 100:
        print('big', e)

@on('deposited', priority=9)
def first(store, e):
    print('first', e.owner)
s = Store()
for name, kw in [('opened', dict(owner='ann')), ('deposited', dict(owner='ann', amount=150)), ('withdrawn', dict(owner='ann', amount=30)), ('opened', {'owner': 'bob'}), ('withdrawn', {'owner': 'bob', 'amount': 5}), ('closed', {'owner': 'bob'})]:
    s.append(Event.registry[name](**kw))
print(s.replay(), s.replay(3), dict(counts))
print(sorted(Event.registry), [h.__name__ for _, h in HANDLERS['deposited']])
try:
    Event.registry['nope']()
except KeyError as e:
    print('no', e)

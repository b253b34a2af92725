"""Classes below those of collections.abc: what each gives by the few methods that it asks for."""

from collections.abc import (
    Collection, Container, Iterable, Iterator, Mapping, MutableMapping, MutableSequence, MutableSet, Reversible, Sequence,
    Set, Sized,
)


class Lower(MutableMapping):
    """Keys are compared without case."""

    def __init__(self, *args, **named):
        self._store = {}
        self.update(*args, **named)

    def __getitem__(self, key):
        return self._store[key.lower()][1]

    def __setitem__(self, key, value):
        self._store[key.lower()] = (key, value)

    def __delitem__(self, key):
        del self._store[key.lower()]

    def __iter__(self):
        return (key for key, _ in self._store.values())

    def __len__(self):
        return len(self._store)

    def __repr__(self):
        return f"Lower({dict(self.items())})"


h = Lower({"Host": "a", "Port": 80}, accept="*")
print(h, len(h), h["HOST"], "port" in h, "x" in h, h.get("nope"), h.get("nope", 1), h.get("ACCEPT"))
print(list(h), list(h.keys()), list(h.values()), list(h.items()), sorted(h, key=str.lower))
h["PORT"] = 81
h.update([("A", 1), ("b", 2)], c=3)
print(h, h.pop("a"), h.pop("a", None), h.setdefault("b", 9), h.setdefault("d", []), h)
h.setdefault("d", []).append(5)
print(h["D"], h == {"Host": "a"}, Lower(a=1) == {"a": 1}, Lower(a=1) == Lower(a=1), Lower(a=1) != Lower(b=1), h == 5)
for bad in (lambda: h["zz"], lambda: h.pop("zz"), lambda: h.__delitem__("zz"), lambda: Lower().popitem(), lambda: hash(h)):
    try:
        print(bad())
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
print(h.popitem(), len(h))
h.clear()
print(h, bool(h), isinstance(h, Mapping), isinstance(h, MutableMapping), isinstance(h, dict), isinstance(h, Sized))
print({**Lower(x=1, Y=2)}, dict(Lower(x=1)), [k for k in Lower(q=1)], Lower(Lower(z=0)))
keys = Lower(a=1, b=2).keys()
print(len(keys), "A" in keys, keys & {"a", "z"}, sorted(keys | {"z"}), keys - {"a"}, ("a", 1) in Lower(a=1).items(), 2 in Lower(a=2).values())


class Frozen(Mapping):
    def __init__(self, data):
        self._data = dict(data)

    def __getitem__(self, key):
        return self._data[key]

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)

    def __hash__(self):
        return hash(frozenset(self._data.items()))


f = Frozen(a=1) if False else Frozen({"a": 1, "b": 2})
print(f["a"], f.get("c", 0), dict(f), f == {"b": 2, "a": 1}, len({f, Frozen({"b": 2, "a": 1})}), {f: "found"}[Frozen(f)])
try:
    f["a"] = 2
except TypeError as error:
    print(error)


class Countdown(Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[k] for k in range(*i.indices(self.n))]
        if i < 0:
            i += self.n
        if not 0 <= i < self.n:
            raise IndexError(f"no {i}")
        return self.n - i


c = Countdown(5)
print(list(c), list(reversed(c)), c[0], c[-1], c[1:3], 3 in c, 9 in c, c.index(3), c.count(5), c.count(7))
print(max(c), sum(c), sorted(c), tuple(c), [*c], c.index(2, 1), c.index(1, -2), isinstance(c, (Sequence, Reversible)))
for bad in (lambda: c[5], lambda: c.index(9), lambda: c.index(5, 1), lambda: c.index(1, 0, 3)):
    try:
        print(bad())
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)


class Log(MutableSequence):
    def __init__(self, items=()):
        self.items = list(items)
        self.changes = 0

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, value):
        self.changes += 1
        self.items[i] = value

    def __delitem__(self, i):
        self.changes += 1
        del self.items[i]

    def insert(self, i, value):
        self.changes += 1
        self.items.insert(i, value)


log = Log("abc")
log.append("d")
log.extend(["e", "f"])
log += "gh"
print(log.items, log.changes, log.pop(), log.pop(0), len(log), "c" in log, list(reversed(log)))
log.remove("c")
log.reverse()
log.insert(1, "new")
log[0] = "first"
print(log.items, log.index("new"), log.count("b"), log.changes)
for bad in (lambda: log.remove("zz"), lambda: log.pop(99), lambda: Log().pop()):
    try:
        bad()
    except (ValueError, IndexError) as error:
        print(type(error).__name__, error)
log.clear()
print(log.items, len(log))


class Bits(MutableSet):
    def __init__(self, values=()):
        self.mask = 0
        for v in values:
            self.add(v)

    def __contains__(self, v):
        return bool(self.mask >> v & 1)

    def __iter__(self):
        return (i for i in range(self.mask.bit_length()) if self.mask >> i & 1)

    def __len__(self):
        return self.mask.bit_count()

    def add(self, v):
        self.mask |= 1 << v

    def discard(self, v):
        self.mask &= ~(1 << v)

    def __repr__(self):
        return f"Bits({list(self)})"


a, b = Bits([1, 2, 3]), Bits([3, 4])
print(a & b, a | b, a - b, a ^ b, b - a, a & [1, 9], a.isdisjoint(b), a.isdisjoint([7]))
print(a <= b, Bits([3]) < b, b >= Bits([4]), a == Bits([3, 2, 1]), a == {1, 2, 3}, a != b, {3} <= b, {3, 4} == b, {3} | b)
a |= {10}
a -= [1]
a ^= [2, 5]
a &= Bits([3, 5, 6])
print(a, a.pop(), a, 5 in a, len(a))
for bad in (lambda: a.remove(40), lambda: Bits().pop(), lambda: a & 5, lambda: a < 5):
    try:
        print(bad())
    except (KeyError, TypeError) as error:
        print(type(error).__name__, error)
a.clear()
print(a, bool(a), isinstance(a, Set), isinstance(a, Collection), isinstance(a, Container))


class Steps(Iterator):
    def __init__(self, n):
        self.n = n

    def __next__(self):
        if not self.n:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Steps(3)), next(iter(Steps(2))), isinstance(Steps(1), Iterable), sum(Steps(4)))

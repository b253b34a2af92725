# Caches with several policies behind one interface; what is evicted is told to listeners.
from abc import ABC, abstractmethod
from collections import OrderedDict, Counter

class Cache(ABC):
    def __init__(self, capacity, *listeners):
        self.capacity, self.listeners = capacity, list(listeners)
        self.hits = self.misses = 0
    @abstractmethod
    def _find(self, key): ...
    @abstractmethod
    def _store(self, key, value): ...
    def get(self, key, make=None):
        try:
            value = self._find(key)
        except KeyError:
            self.misses += 1
            if make is None:
                return None
            value = make(key)
            self._store(key, value)
        else:
            self.hits += 1
        return value
    def _evicted(self, key, value):
        for l in self.listeners:
            l(type(self).__name__, key, value)
    def __str__(self):
        return f"{self.__class__.__name__}({self.hits} hits, {self.misses} misses)"

class Recent(Cache):
    def __init__(self, *args):
        super().__init__(*args)
        self.data = OrderedDict()
    def _find(self, key):
        self.data.move_to_end(key)
        return self.data[key]
    def _store(self, key, value):
        self.data[key] = value
        if len(self.data) > self.capacity:
            self._evicted(*self.data.popitem(last=False))

class Frequent(Cache):
    def __init__(self, *args):
        super().__init__(*args)
        self.data, self.uses = {}, Counter()
    def _find(self, key):
        value = self.data[key]
        self.uses[key] += 1
        return value
    def _store(self, key, value):
        if len(self.data) >= self.capacity:
            worst = min(self.data, key=lambda k: (self.uses[k], list(self.data).index(k)))
            self._evicted(worst, self.data.pop(worst))
            del self.uses[worst]
        self.data[key] = value
        self.uses[key] = 1

gone = []
caches = [Recent(3, lambda *a: gone.append(a)), Frequent(3, lambda *a: gone.append(a), lambda kind, k, v: print("out:", kind, k, v))]
for cache in caches:
    for key in [1, 2, 3, 1, 4, 1, 2, "x", (1, 2), 1, 4, "x"]:
        cache.get(key, lambda k: k * 2)
    print(cache, sorted(map(str, cache.data)), cache.get("missing"))
print(gone)
for make in (lambda: Cache(1), lambda: caches[0].get([1]), lambda: Frequent()):
    try:
        print(make())
    except TypeError as e:
        print(e)

# Caches with policies chosen at run time, keys of several types, statistics through descriptors and a decorator with arguments.
from collections import OrderedDict, deque
from functools import wraps


class Counted:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.name, 0)

    def __set__(self, obj, value):
        if value < self.__get__(obj):
            raise ValueError(f"{self.name[1:]} never falls")
        obj.__dict__[self.name] = value


class Policy:
    hits = Counted()
    misses = Counted()

    def __init__(self, size):
        self.size = size
        self.items = OrderedDict()

    def get(self, key, make):
        if key in self.items:
            self.hits += 1
            self.touch(key)
            return self.items[key]
        self.misses += 1
        value = make()
        if self.size and len(self.items) >= self.size:
            self.drop()
        self.items[key] = value
        self.added(key)
        return value

    def touch(self, key):
        pass

    added = touch

    def drop(self):
        self.items.popitem(last=False)

    def __repr__(self):
        return f"{type(self).__name__}({list(self.items)}, {self.hits}/{self.misses})"


class Recent(Policy):
    def touch(self, key):
        self.items.move_to_end(key)


class Frequent(Policy):
    def __init__(self, size):
        super().__init__(size)
        self.uses = {}

    def touch(self, key):
        self.uses[key] = self.uses.get(key, 0) + 1

    added = touch

    def drop(self):
        rarest = min(self.items, key=lambda k: (self.uses[k], str(k)))
        del self.items[rarest]
        del self.uses[rarest]


class Clock(Policy):
    def __init__(self, size):
        super().__init__(size)
        self.hand = deque()
        self.marks = set()

    def touch(self, key):
        self.marks.add(key)

    def added(self, key):
        self.hand.append(key)

    def drop(self):
        while True:
            key = self.hand.popleft()
            if key in self.marks:
                self.marks.discard(key)
                self.hand.append(key)
            else:
                del self.items[key]
                return


def cached(policy=Recent, size=3, *, key=None):
    def decorate(function):
        cache = policy(size)

        @wraps(function)
        def call(*args, **kwargs):
            at = key(*args, **kwargs) if key else (args, tuple(sorted(kwargs.items())))
            return cache.get(at, lambda: function(*args, **kwargs))

        call.cache = cache
        return call

    return decorate


calls = []


@cached(Recent, 2)
def square(x):
    """The square."""
    calls.append(("square", x))
    return x * x


@cached(Frequent, size=2, key=lambda a, b=0: a)
def pair(a, b=0):
    calls.append(("pair", a, b))
    return a, b


@cached(policy=Clock)
def shout(*words, sep=" "):
    calls.append(("shout", words))
    return sep.join(str(w).upper() for w in words)


print([square(n) for n in (1, 2, 1, 3, 2, 1.0, True, "a" and 3)], square.cache, square.__name__, square.__doc__)
print([pair(k, n) for n, k in enumerate(["x", None, "x", (1, 2), "x", None, 2.5, "x"])], pair.cache)
print([shout(w) for w in ("a", "b", "c", "a", "d", "a", "e", "b")], shout("p", 1, None, sep="-"), shout.cache)
print(len(calls), calls[:3], calls[-1])
try:
    square.cache.hits = 0
except ValueError as error:
    print(error)
print(type(Policy.hits).__name__, [type(f.cache).__name__ for f in (square, pair, shout)], sum(f.cache.misses for f in (square, pair, shout)))
for bad in (lambda: square([1]), lambda: square(None), lambda: square()):
    try:
        print(bad())
    except TypeError as error:
        print(error)

"""A trie, a binary search tree with deletion, a skip list with a fixed die, an LRU cache, a ring buffer and a priority queue with changes."""
from collections import OrderedDict
import heapq
import itertools


class Trie:
    def __init__(self, words=()):
        self.root = {}
        for w in words:
            self.add(w)

    def add(self, word):
        node = self.root
        for c in word:
            node = node.setdefault(c, {})
        node[None] = True

    def __contains__(self, word):
        node = self.root
        for c in word:
            if c not in node:
                return False
            node = node[c]
        return None in node

    def __iter__(self):
        def walk(node, prefix):
            if None in node:
                yield prefix
            for c in sorted(k for k in node if k is not None):
                yield from walk(node[c], prefix + c)

        return walk(self.root, "")

    def starting(self, prefix):
        return [w for w in self if w.startswith(prefix)]


t = Trie("tea ten to inn in i a".split())
print(list(t), "ten" in t, "te" in t, t.starting("te"), len(list(t)))


class Tree:
    class Node:
        __slots__ = ("key", "value", "left", "right")

        def __init__(self, key, value):
            self.key, self.value = key, value
            self.left = self.right = None

    def __init__(self):
        self.root = None
        self.size = 0

    def __setitem__(self, key, value):
        if self.root is None:
            self.root = Tree.Node(key, value)
            self.size = 1
            return
        node = self.root
        while True:
            if key == node.key:
                node.value = value
                return
            side = "left" if key < node.key else "right"
            below = getattr(node, side)
            if below is None:
                setattr(node, side, Tree.Node(key, value))
                self.size += 1
                return
            node = below

    def __getitem__(self, key):
        node = self.root
        while node is not None:
            if key == node.key:
                return node.value
            node = node.left if key < node.key else node.right
        raise KeyError(key)

    def __delitem__(self, key):
        self.root = self._delete(self.root, key)
        self.size -= 1

    def _delete(self, node, key):
        if node is None:
            raise KeyError(key)
        if key < node.key:
            node.left = self._delete(node.left, key)
        elif key > node.key:
            node.right = self._delete(node.right, key)
        elif node.left is None:
            return node.right
        elif node.right is None:
            return node.left
        else:
            least = node.right
            while least.left is not None:
                least = least.left
            node.key, node.value = least.key, least.value
            node.right = self._delete(node.right, least.key)
        return node

    def __len__(self):
        return self.size

    def items(self):
        stack, node = [], self.root
        while stack or node is not None:
            while node is not None:
                stack.append(node)
                node = node.left
            node = stack.pop()
            yield node.key, node.value
            node = node.right

    def depth(self):
        def measure(node):
            return 0 if node is None else 1 + max(measure(node.left), measure(node.right))

        return measure(self.root)


tree = Tree()
for i, key in enumerate([50, 20, 70, 10, 30, 60, 90, 25, 35, 50]):
    tree[key] = f"v{i}"
print(list(tree.items()), len(tree), tree.depth())
for key in (20, 50, 90):
    del tree[key]
print([k for k, _ in tree.items()], len(tree), tree[25], tree.root.key)
for bad in (lambda: tree[1], lambda: tree.__delitem__(99)):
    try:
        bad()
    except KeyError as e:
        print("KeyError", e)
try:
    tree.root.colour = "red"
except AttributeError as e:
    print(e)


class LRU:
    def __init__(self, room):
        self.room = room
        self.items = OrderedDict()
        self.hits = self.misses = 0

    def __call__(self, f):
        def wrapped(*args):
            if args in self.items:
                self.hits += 1
                self.items.move_to_end(args)
            else:
                self.misses += 1
                self.items[args] = f(*args)
                if len(self.items) > self.room:
                    self.items.popitem(last=False)
            return self.items[args]

        return wrapped


cache = LRU(3)


@cache
def square(x):
    return x * x


print([square(i) for i in (1, 2, 3, 1, 4, 2, 1, 5)], cache.hits, cache.misses, list(cache.items))


class Ring:
    def __init__(self, n):
        self.data = [None] * n
        self.start = self.count = 0

    def push(self, x):
        end = (self.start + self.count) % len(self.data)
        self.data[end] = x
        if self.count < len(self.data):
            self.count += 1
        else:
            self.start = (self.start + 1) % len(self.data)

    def __iter__(self):
        for i in range(self.count):
            yield self.data[(self.start + i) % len(self.data)]

    def __reversed__(self):
        return reversed(list(self))


ring = Ring(3)
for x in "abcde":
    ring.push(x)
print(list(ring), list(reversed(ring)), "".join(ring))


class Queue:
    REMOVED = object()

    def __init__(self):
        self.heap, self.entries, self.counter = [], {}, itertools.count()

    def put(self, item, priority=0):
        if item in self.entries:
            self.remove(item)
        entry = [priority, next(self.counter), item]
        self.entries[item] = entry
        heapq.heappush(self.heap, entry)

    def remove(self, item):
        self.entries.pop(item)[-1] = self.REMOVED

    def get(self):
        while self.heap:
            priority, _, item = heapq.heappop(self.heap)
            if item is not self.REMOVED:
                del self.entries[item]
                return item, priority
        raise LookupError("empty")


q = Queue()
for item, p in (("write", 5), ("read", 3), ("sleep", 9), ("eat", 3)):
    q.put(item, p)
q.put("sleep", 1)
q.remove("read")
try:
    while True:
        print(q.get())
except LookupError as e:
    print(e)

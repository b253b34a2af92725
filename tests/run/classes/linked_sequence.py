"""A linked list that behaves as a sequence: every method of the protocol written by hand, and its errors."""


class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value, self.next = value, next


class Linked:
    def __init__(self, values=()):
        self.head = self.tail = None
        self.size = 0
        for value in values:
            self.append(value)

    def append(self, value):
        node = Node(value)
        if self.tail is None:
            self.head = self.tail = node
        else:
            self.tail.next = node
            self.tail = node
        self.size += 1
        return self

    def _node(self, index):
        if index < 0:
            index += self.size
        if not 0 <= index < self.size:
            raise IndexError("linked list index out of range")
        node = self.head
        for _ in range(index):
            node = node.next
        return node

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Linked(self[i] for i in range(*index.indices(self.size)))
        if not isinstance(index, int):
            raise TypeError(f"indices must be integers or slices, not {type(index).__name__}")
        return self._node(index).value

    def __setitem__(self, index, value):
        self._node(index).value = value

    def __delitem__(self, index):
        if index in (0, -self.size) and self.size:
            self.head = self.head.next
            if self.head is None:
                self.tail = None
        else:
            before = self._node(index - 1 if index > 0 else index + self.size - 1)
            gone = before.next
            if gone is None:
                raise IndexError("nothing to delete")
            before.next = gone.next
            if gone is self.tail:
                self.tail = before
        self.size -= 1

    def __len__(self):
        return self.size

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __contains__(self, value):
        return any(value == v for v in self)

    def __reversed__(self):
        return iter(list(self)[::-1])

    def __eq__(self, other):
        if not isinstance(other, Linked):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other))

    def __lt__(self, other):
        return list(self) < list(other)

    def __add__(self, other):
        return Linked([*self, *other])

    def __radd__(self, other):
        return Linked(other) + self

    def __iadd__(self, other):
        for value in other:
            self.append(value)
        return self

    def __mul__(self, times):
        return Linked(v for _ in range(times) for v in self)

    __rmul__ = __mul__

    def __repr__(self):
        return f"Linked({list(self)!r})"

    def __bool__(self):
        return self.head is not None

    def __hash__(self):
        return hash(tuple(self))


a = Linked("abc")
b = Linked([1, 2.5, None, (3, "x")])
print(a, b, len(a), a[0], b[-1], a[::-1], b[1:3], a[5:])
print(a + b, [0] + a, 2 * a, a * 0, list(reversed(b)), "b" in a, None in b, 9 in b)
a += "de"
a[1] = a[0] * 3
print(a, a == Linked(["a", "aaa", "c", "d", "e"]), a == list(a), a != b, a < Linked("b"), bool(Linked()), hash(Linked((1, 2))) == hash((1, 2)))
for index in (0, -1, 1, 5, -9):
    try:
        del a[index]
        print("deleted", index, a, a.tail.value)
    except IndexError as error:
        print("error", index, error)
for attempt in (lambda: a["x"], lambda: a[10], lambda: a.head.other, lambda: b + 5, lambda: a < 3, lambda: Linked(5)):
    try:
        print(attempt())
    except (TypeError, IndexError, AttributeError) as error:
        print(type(error).__name__, error)
first, *rest, last = b
print(first, rest, last, max(Linked([3, 9, 2])), sum(Linked([1, 2])), sorted(Linked("zxy")), dict(enumerate(Linked("pq"))))
x = Linked([1])
while x:
    del x[0]
print(x, x.head, x.tail, len(x), {Linked("k"): 1}[Linked("k")])
try:
    a.head.extra = 1
except AttributeError as error:
    print(error)

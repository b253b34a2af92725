"""Containers whose class iterates in its own way: what copies, sorts or spreads them goes by that, what takes their items does not."""

import heapq
import json


class Reversed(list):
    def __iter__(self):
        print("iter", end=" ")
        return super().__reversed__()


r = Reversed([3, 1, 2])
print(list(r), tuple(r), [*r], sorted(r), sum(r), max(r), set(r))
print(r + [4], r[:2], r == [3, 1, 2], 3 in r, repr(r), len(r), r.copy(), r * 2, r.index(3))
into = [0]
into.extend(r)
into += r
into[:1] = r
print(into)
first, *rest = r
print(first, rest, [x for x in r], list(map(str, r)), list(zip(r, r)), dict.fromkeys(r), "".join(Reversed("ab")))


def given(*values, **names):
    return values, names


print(given(*r), json.dumps(r), bytes(r), list(enumerate(r)), any(r), all(r), list(reversed(r)))


class Pair(tuple):
    def __iter__(self):
        print("iter", end=" ")
        return iter((9, 8))


p = Pair((1, 2, 3))
print(list(p), [*p], sorted(p), p + (4,), p[0], len(p), p == (1, 2, 3), max(p))


class Hidden(dict):
    """`dict()`, `update` and `**` ask for the keys where iterating is another than a dict's."""

    def __iter__(self):
        print("iter", end=" ")
        return iter(["a"])

    def keys(self):
        print("keys", end=" ")
        return ["b"]

    def __getitem__(self, key):
        print("get", key, end=" ")
        return super().__getitem__(key) * 10


h = Hidden(a=1, b=2, c=3)
print(dict(h))
print({**h}, {"z": 0, **h})
print(given(**h))
m = {"y": 5}
m.update(h)
print(m)
m.update(h, q=7)
m |= h
print(m, list(h), sorted(h), len(h), "c" in h, list(h.values()), h == {"a": 1, "b": 2, "c": 3})
print(repr(h), h.get("a"), h["a"], json.dumps(h))


class Loud(dict):
    """Here iterating is a dict's, so that nothing of this is called."""

    def keys(self):
        print("keys", end=" ")
        return super().keys()

    def __getitem__(self, key):
        print("get", key, end=" ")
        return super().__getitem__(key)

    def items(self):
        print("items", end=" ")
        return super().items()


loud = Loud(a=1, b=2)
print(dict(loud), {**loud}, given(**loud), {"c": 3} | loud, loud | {"c": 3})
n = {}
n.update(loud)
print(n, list(loud), json.dumps(loud))


class Heap(list):
    def append(self, x):
        print("append", end=" ")
        super().append(x)

    def pop(self, *at):
        print("pop", end=" ")
        return super().pop(*at)

    def __getitem__(self, i):
        print("get", end=" ")
        return super().__getitem__(i)

    def __setitem__(self, i, x):
        print("set", end=" ")
        super().__setitem__(i, x)

    def __len__(self):
        print("len", end=" ")
        return super().__len__()


heap = Heap([5, 3])
heapq.heapify(heap)
heapq.heappush(heap, 1)
print(heapq.heappop(heap), heapq.heapreplace(heap, 7), heapq.heappushpop(heap, 0), heap)
heap.append(4)
print(heap[0], len(heap))

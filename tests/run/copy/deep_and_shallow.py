# copy and deepcopy of everything, with sharing and cycles.
import copy

a = [1, [2, 3], {"k": [4]}, (5, [6]), {7}]
b = copy.copy(a)
c = copy.deepcopy(a)
a[1].append(9)
a[2]["k"].append(9)
a[3][1].append(9)
a[4].add(9)
print(b[1], b[2], b[3], sorted(b[4]), c)
print(b is a, b[1] is a[1], c[1] is a[1], copy.copy((1, 2)), copy.deepcopy("text"), copy.copy(5), copy.deepcopy(None), copy.deepcopy((1, (2, "x"))))
shared = [1]
d = copy.deepcopy([shared, shared])
d[0].append(2)
print(d, d[0] is d[1], shared)
loop = [1]
loop.append(loop)
e = copy.deepcopy(loop)
print(e[1] is e, e[1][1][0], e is loop)


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


n = Node([1], Node([2]))
m, k = copy.copy(n), copy.deepcopy(n)
n.value.append(0)
n.next.value.append(0)
print(m.value, m.next.value, k.value, k.next.value, m.next is n.next, k.next is n.next, type(k).__name__)
ring = Node(1)
ring.next = Node(2, ring)
r = copy.deepcopy(ring)
print(r.next.next is r, r.next.value, r.next is ring.next)


class Custom:
    def __init__(self, x):
        self.x = x

    def __copy__(self):
        return Custom(("copied", self.x))

    def __deepcopy__(self, memo):
        return Custom(("deep", self.x))


print(copy.copy(Custom(1)).x, copy.deepcopy(Custom(2)).x, [o.x for o in copy.deepcopy([Custom(3)])])
f = {"a": {"b": {"c": [1]}}}
g = copy.deepcopy(f)
f["a"]["b"]["c"].append(2)
print(f, g, copy.copy({1: [2]}), copy.copy({1, 2}) == {1, 2}, copy.copy(bytearray(b"x")), copy.deepcopy([[]] * 2), copy.deepcopy({(1, 2): [3]}))

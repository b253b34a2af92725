# A linked list, a stack, a queue, a tree and a graph, without annotations.
class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class Linked:
    def __init__(self, items=()):
        self.head = None
        self.size = 0
        for item in reversed(list(items)):
            self.push(item)

    def push(self, value):
        self.head = Node(value, self.head)
        self.size += 1

    def pop(self):
        if self.head is None:
            raise IndexError("pop from empty list")
        value = self.head.value
        self.head = self.head.next
        self.size -= 1
        return value

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return self.size

    def __repr__(self):
        return f"Linked({list(self)!r})"

    def reverse(self):
        prev, node = None, self.head
        while node:
            node.next, prev, node = prev, node, node.next
        self.head = prev


ll = Linked([1, "two", 3.0, None])
print(ll, len(ll), list(ll), 3.0 in ll)
ll.reverse()
print(ll, ll.pop(), ll.pop(), len(ll))
try:
    Linked().pop()
except IndexError as e:
    print(e)


class Tree:
    root = None

    def insert(self, key, value=None):
        def put(node):
            if node is None:
                return {"key": key, "value": value, "left": None, "right": None}
            if key < node["key"]:
                node["left"] = put(node["left"])
            elif key > node["key"]:
                node["right"] = put(node["right"])
            else:
                node["value"] = value
            return node

        self.root = put(self.root)
        return self

    def walk(self):
        def go(node):
            if node is not None:
                yield from go(node["left"])
                yield node["key"], node["value"]
                yield from go(node["right"])

        return go(self.root)

    def depth(self):
        d = lambda n: 0 if n is None else 1 + max(d(n["left"]), d(n["right"]))
        return d(self.root)


t = Tree()
for k in [5, 2, 8, 1, 9, 3]:
    t.insert(k, str(k) * 2)
t.insert(5, "changed").insert(4)
print(list(t.walk()), t.depth(), Tree.root)
graph = {"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}


def bfs(start):
    seen, queue, order = {start}, [start], []
    while queue:
        node = queue.pop(0)
        order.append(node)
        for n in graph[node]:
            if n not in seen:
                seen.add(n)
                queue.append(n)
    return order


def paths(a, b, path=()):
    path += (a,)
    if a == b:
        return [path]
    return [p for n in graph[a] for p in paths(n, b, path)]


print(bfs("a"), paths("a", "d"))

"""Linked list, binary heap, trie and graph: containers with the whole protocol, annotated generics."""

from __future__ import annotations

from collections import deque
from typing import Generic, Iterable, Iterator, TypeVar

T = TypeVar("T")


class Node(Generic[T]):
    __slots__ = ("value", "next")

    def __init__(self, value: T, next: Node[T] | None = None) -> None:
        self.value = value
        self.next = next


class LinkedList(Generic[T]):
    def __init__(self, items: Iterable[T] = ()) -> None:
        self.head: Node[T] | None = None
        self._len = 0
        for item in reversed(list(items)):
            self.push(item)

    def push(self, value: T) -> None:
        self.head = Node(value, self.head)
        self._len += 1

    def pop(self) -> T:
        if self.head is None:
            raise IndexError("pop from empty LinkedList")
        value, self.head = self.head.value, self.head.next
        self._len -= 1
        return value

    def __iter__(self) -> Iterator[T]:
        node = self.head
        while node is not None:
            yield node.value
            node = node.next

    def __len__(self) -> int:
        return self._len

    def __getitem__(self, index: int) -> T:
        if index < 0:
            index += len(self)
        for i, value in enumerate(self):
            if i == index:
                return value
        raise IndexError(f"no element {index}")

    def reverse(self) -> None:
        before = None
        node = self.head
        while node:
            node.next, before, node = before, node, node.next
        self.head = before

    def __repr__(self) -> str:
        return f"{type(self).__name__}([{', '.join(map(repr, self))}])"


xs = LinkedList([3, 1, 2])
print(xs, len(xs), list(xs), 1 in xs, 5 in xs, xs[0], xs[-1], sum(xs), sorted(xs), max(xs))
xs.push(9)
xs.reverse()
print(xs, xs.pop(), xs, [a + b for a, b in zip(xs, xs)], bool(LinkedList()), bool(xs))
words = LinkedList("some words here".split())
print(words, ", ".join(words), [*words, "end"], list(enumerate(words, 1)), list(reversed(words)))
for bad in (lambda: xs[7], lambda: LinkedList().pop(), lambda: xs["a"], lambda: xs[0:1]):
    try:
        print(bad())
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)


class Trie:
    def __init__(self) -> None:
        self.children: dict[str, Trie] = {}
        self.end = False

    def add(self, word: str) -> Trie:
        node = self
        for letter in word:
            node = node.children.setdefault(letter, Trie())
        node.end = True
        return self

    def words(self, prefix: str = "") -> Iterator[str]:
        node = self
        for letter in prefix:
            if letter not in node.children:
                return
            node = node.children[letter]
        stack = [(prefix, node)]
        while stack:
            word, node = stack.pop()
            if node.end:
                yield word
            stack.extend((word + c, child) for c, child in sorted(node.children.items(), reverse=True))

    def __contains__(self, word: str) -> bool:
        return any(w == word for w in self.words(word))


trie = Trie()
for word in "car card care cat dog do".split():
    trie.add(word)
print(list(trie.words()), list(trie.words("car")), list(trie.words("x")), "care" in trie, "ca" in trie)

GRAPH: dict[str, dict[str, int]] = {
    "a": {"b": 7, "c": 3}, "b": {"d": 1}, "c": {"b": 1, "d": 8}, "d": {}, "e": {"a": 1},
}


def shortest(graph: dict[str, dict[str, int]], start: str) -> dict[str, tuple[int, list[str]]]:
    import heapq
    best: dict[str, tuple[int, list[str]]] = {}
    heap: list[tuple[int, str, list[str]]] = [(0, start, [start])]
    while heap:
        cost, node, path = heapq.heappop(heap)
        if node in best:
            continue
        best[node] = cost, path
        for neighbour, weight in graph[node].items():
            heapq.heappush(heap, (cost + weight, neighbour, path + [neighbour]))
    return best


for target, (cost, path) in sorted(shortest(GRAPH, "a").items()):
    print(target, cost, "->".join(path))


def layers(graph: dict[str, dict[str, int]], start: str) -> list[set[str]]:
    seen, queue, found = {start}, deque([(start, 0)]), []
    while queue:
        node, depth = queue.popleft()
        if depth == len(found):
            found.append(set())
        found[depth].add(node)
        for n in graph[node].keys() - seen:
            seen.add(n)
            queue.append((n, depth + 1))
    return found


print([sorted(layer) for layer in layers(GRAPH, "e")], set(GRAPH) - set().union(*layers(GRAPH, "a")))
try:
    shortest(GRAPH, "z")
except KeyError as error:
    print("KeyError", error)

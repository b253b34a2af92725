"""`collections.deque`, `Counter` and `defaultdict`, and `heapq`: queues, windows, counts and a shortest path."""

import heapq
import sys
from collections import Counter, defaultdict, deque


def run(n: int) -> int:
    total = 0
    queue: deque[int] = deque()
    for i in range(n):
        queue.append(i)
        if i % 3 == 0:
            total += queue.popleft()
        if i % 7 == 0:
            queue.appendleft(i)
            queue.rotate(2)
    window: deque[int] = deque(maxlen=16)
    for i in range(n):
        window.append(i * 31 % 97)
        total += window[0] + len(window)
    counter = Counter(i * i % 61 for i in range(n))
    total += sum(count for _, count in counter.most_common(5))
    edges: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    nodes = n // 20 + 1
    for i in range(n // 4):
        edges[i % nodes].append((i * 7919 % nodes, i % 17 + 1))
    costs = {0: 0}
    heap = [(0, 0)]
    while heap:
        cost, node = heapq.heappop(heap)
        if cost > costs[node]:
            continue
        for other, weight in edges[node]:
            reached = cost + weight
            if other not in costs or reached < costs[other]:
                costs[other] = reached
                heapq.heappush(heap, (reached, other))
    return total + sum(costs.values()) + len(costs)


if __name__ == "__main__":
    print(run(int(sys.argv[1])))

"""Graph algorithms on dicts, with heaps, sets and recursion."""
import heapq
from collections import deque, Counter


def build(edges, directed=False):
    g = {}
    for a, b, *w in edges:
        w = w[0] if w else 1
        g.setdefault(a, {})[b] = w
        g.setdefault(b, {})
        if not directed:
            g[b][a] = w
    return g


def dijkstra(g, src):
    dist, prev, heap = {src: 0}, {}, [(0, src)]
    while heap:
        d, u = heapq.heappop(heap)
        if d > dist.get(u, float("inf")):
            continue
        for v, w in g[u].items():
            nd = d + w
            if nd < dist.get(v, float("inf")):
                dist[v], prev[v] = nd, u
                heapq.heappush(heap, (nd, v))
    return dist, prev


def path(prev, to):
    out = [to]
    while out[-1] in prev:
        out.append(prev[out[-1]])
    return out[::-1]


def bfs(g, start):
    seen, order, q = {start}, [], deque([start])
    while q:
        u = q.popleft()
        order.append(u)
        for v in sorted(g[u]):
            if v not in seen:
                seen.add(v)
                q.append(v)
    return order


def topo(g):
    indeg = Counter()
    for u in g:
        indeg[u] += 0
        for v in g[u]:
            indeg[v] += 1
    ready = sorted(u for u, d in indeg.items() if d == 0)
    out = []
    while ready:
        u = ready.pop(0)
        out.append(u)
        for v in sorted(g[u]):
            indeg[v] -= 1
            if not indeg[v]:
                ready.append(v)
                ready.sort()
    if len(out) != len(g):
        raise ValueError("cycle among " + ", ".join(sorted(set(g) - set(out))))
    return out


def components(g):
    left, out = set(g), []
    while left:
        part = set(bfs(g, min(left)))
        out.append(sorted(part))
        left -= part
    return out


def cycles(g):
    state = dict.fromkeys(g, 0)

    def visit(u, trail):
        state[u] = 1
        for v in sorted(g[u]):
            if state[v] == 1:
                return trail[trail.index(v):] + [v]
            if state[v] == 0 and (found := visit(v, trail + [v])):
                return found
        state[u] = 2
        return None

    for u in sorted(g):
        if state[u] == 0 and (c := visit(u, [u])):
            return c
    return None


g = build([("a", "b", 7), ("a", "c", 3), ("c", "b", 1), ("b", "d", 2), ("c", "d", 8), ("d", "e", 4), ("x", "y")])
dist, prev = dijkstra(g, "a")
print(dist)
print({v: path(prev, v) for v in sorted(dist)})
print(bfs(g, "a"), components(g))
dag = build([("shirt", "tie"), ("tie", "jacket"), ("trousers", "shoes"), ("trousers", "belt"), ("belt", "jacket")], True)
print(topo(dag), cycles(dag))
dag["jacket"]["shirt"] = 1
try:
    topo(dag)
except ValueError as e:
    print(e)
print(cycles(dag))
matrix = [[0 if i == j else g[i].get(j, None) for j in sorted(g)] for i in sorted(g)]
for row in matrix:
    print(" ".join("-" if x is None else str(x) for x in row))
print(build([(1, 2), (2, 3, 0.5)]))
print(dijkstra(build([(1, 2), (2, 3, 0.5), (1, 3, 9)]), 1))

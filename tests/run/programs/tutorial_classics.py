# linked list, LRU, graph, bank etc. typical of tutorials
from collections import defaultdict, OrderedDict, deque, Counter
class LinkedList:
    class _Node:
        __slots__ = "value", "next"
        def __init__(self, value, next=None): self.value, self.next = value, next
    def __init__(self, it=()):
        self.head = None; self.size = 0
        for x in it: self.append(x)
    def append(self, v):
        n = self._Node(v)
        if self.head is None: self.head = n
        else:
            cur = self.head
            while cur.next: cur = cur.next
            cur.next = n
        self.size += 1
    def __iter__(self):
        cur = self.head
        while cur is not None:
            yield cur.value
            cur = cur.next
    def reverse(self):
        prev, cur = None, self.head
        while cur: cur.next, prev, cur = prev, cur, cur.next
        self.head = prev
        return self
    def __repr__(self): return " -> ".join(map(repr, self)) or "empty"
    def __len__(self): return self.size
    def __getitem__(self, i):
        if isinstance(i, slice): return LinkedList(list(self)[i])
        for k, v in enumerate(self):
            if k == i: return v
        raise IndexError(f"index {i} out of range")
l = LinkedList([1, "two", 3.0]); print(l, len(l), l.reverse(), l[0], l[1:], LinkedList())
try: l[9]
except IndexError as e: print(e)
class LRU:
    def __init__(self, cap): self.cap, self.d = cap, OrderedDict()
    def get(self, k):
        if k not in self.d: return -1
        self.d.move_to_end(k); return self.d[k]
    def put(self, k, v):
        self.d[k] = v; self.d.move_to_end(k)
        if len(self.d) > self.cap: self.d.popitem(last=False)
c = LRU(2); c.put("a", 1); c.put("b", 2); c.get("a"); c.put("c", 3); print(c.get("b"), c.get("a"), list(c.d))
graph = {"A": ["B", "C"], "B": ["D"], "C": ["D"], "D": []}
def bfs(g, s):
    seen, q, out = {s}, deque([s]), []
    while q:
        n = q.popleft(); out.append(n)
        for m in g[n]:
            if m not in seen: seen.add(m); q.append(m)
    return out
def topo(g):
    state, out = {}, []
    def visit(n):
        if state.get(n) == 1: raise ValueError("cycle at " + n)
        if n in state: return
        state[n] = 1
        for m in g.get(n, ()): visit(m)
        state[n] = 2; out.append(n)
    for n in g: visit(n)
    return out[::-1]
print(bfs(graph, "A"), topo(graph))
try: topo({"x": ["y"], "y": ["x"]})
except ValueError as e: print(e)
words = "the quick brown the lazy the quick".split()
print(Counter(words).most_common(2), sorted(set(words)), {w: words.count(w) for w in sorted(set(words))})
dd = defaultdict(list)
for i, w in enumerate(words): dd[w].append(i)
print(dict(dd))
def memo(f):
    cache = {}
    def w(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    w.cache = cache
    return w
@memo
def lcs(a, b):
    if not a or not b: return ""
    if a[0] == b[0]: return a[0] + lcs(a[1:], b[1:])
    return max(lcs(a[1:], b), lcs(a, b[1:]), key=len)
print(lcs("AGCAT", "GACC"), len(lcs.cache) > 5)
def perms(xs): return [[x] + p for i, x in enumerate(xs) for p in perms(xs[:i] + xs[i + 1:])] if xs else [[]]
print(perms([1, 2, 3]), len(perms(list("abcd"))))
def hanoi(n, a="A", b="B", c="C"): return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)
print(hanoi(2), len(hanoi(5)))
def sieve(n):
    s = [True] * (n + 1); s[:2] = [False] * 2
    for i in range(2, int(n ** .5) + 1):
        if s[i]: s[i * i::i] = [False] * len(s[i * i::i])
    return [i for i, v in enumerate(s) if v]
print(sieve(30))
def quick(xs): return xs if len(xs) < 2 else quick([x for x in xs[1:] if x < xs[0]]) + [xs[0]] + quick([x for x in xs[1:] if x >= xs[0]])
print(quick([3, 1, 4, 1, 5]), quick(list("hello")))
def binsearch(a, x):
    lo, hi = 0, len(a)
    while lo < hi:
        mid = (lo + hi) // 2
        if a[mid] < x: lo = mid + 1
        else: hi = mid
    return lo if lo < len(a) and a[lo] == x else -1
print(binsearch([1, 3, 5, 7], 5), binsearch([1, 3], 2))
class Account:
    def __init__(self, owner, balance=0): self.owner, self.__balance = owner, balance
    @property
    def balance(self): return self.__balance
    def withdraw(self, n):
        if n > self.__balance: raise ValueError("Insufficient funds")
        self.__balance -= n
        return self.__balance
acc = Account("bob", 100); print(acc.withdraw(30), acc.balance)
try: acc.withdraw(500)
except ValueError as e: print("Error:", e)
try: acc.__balance
except AttributeError as e: print(e)
print(acc._Account__balance)
def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1
print(list(collatz(6)), max(collatz(27)))
roman = lambda n: "".join(s * (n // v % (m // v) if m else n // v) for v, s, m in [(1000, "M", 0)]) 
print(roman(3000), divmod(17, 5), -17 // 5, -17 % 5, 2 ** 100, 7 / 2, 1e3, 0.1 + 0.2)
matrix = [[1, 2, 3], [4, 5, 6]]
print(list(zip(*matrix)), [x for r in matrix for x in r], [[r[i] for r in matrix] for i in range(3)], sum(map(sum, matrix)))

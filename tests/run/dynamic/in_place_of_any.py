def f(p, v):
    try:
        p += v
        print(p)
    except TypeError as e:
        print(e)
def g(p, v):
    p += {'a': v}.get((0, 'a')[1])
    return p
for v in [1, [2], 'x', None]:
    f([1], v)
    f('a', v)
    f((1,), v)
    try:
        print(g([0], v))
    except TypeError as e:
        print(e)
a = [1]
try:
    a += 1
except TypeError as e:
    print(e)
def f(p, v):
    try:
        p += v
        print(p)
    except TypeError as e:
        print('TypeError', e)
def o(p, v):
    try:
        p |= v
        print(p)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
def m(p, v):
    try:
        p *= v
        print(p)
    except TypeError as e:
        print(e)
class R:
    def __radd__(self, other):
        return ('radd', other)
    def __iter__(self):
        return iter('ab')
    def __ror__(self, other):
        return ('ror', sorted(other))
    def __rmul__(self, o):
        return ('rmul', o)
class S:
    def __radd__(self, other):
        return NotImplemented
    def __iter__(self):
        return iter((7, 8))
from collections import deque, Counter, defaultdict
for v in [1, [2], 'x', None, R(), S(), {3: 4}, {5}, (6, 'b'), range(2), b'q', 2.5]:
    f([1], v)
    f(['u'], v)
    f('a', v)
    f((1,), v)
    f(deque([0], 3), v)
    m([1], v)
for v in [{1: 2}, [(3, 'b')], 5, 'xy', {6}, [(1, 2, 3)], R(), frozenset([9]), Counter('a'), {}.keys()]:
    o({0: 0}, v)
    o({1}, v)
    o(6, v)
    o(defaultdict(int, a=1), v)
    o(frozenset([1]), v)

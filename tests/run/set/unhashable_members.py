"""What has no hash is no member of a set, not even of an empty one, but for a set, which is looked for as a frozenset."""

def t(n, f):
    try: print(n, f())
    except Exception as e: print(n, type(e).__name__, e)
e: set = set()
for x in [[1], {}, set(), "a", 1]:
    t(1, lambda: x in e)
y = [1]
t(2, lambda: y in e)
t(3, lambda: [1] in set())
s = {1}
for x in [[1], {}, set(), "a", 1]:
    t(4, lambda: x in s)
t(5, lambda: {"a": 1}.keys() & [[1]])
t(6, lambda: [1] in {1})
fz = frozenset()
for x in [[1], {}, set(), "a", 1]:
    t(7, lambda: x in fz)
t(8, lambda: frozenset([1]) in {frozenset([1])}); t(9, lambda: {1} in {frozenset([1])})

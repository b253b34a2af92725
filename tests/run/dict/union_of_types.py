"""`|` and `|=` of dicts whose keys or values have different types."""

v14 = {'a': 1}
k = (lambda **k: k)(**{**{'a': 1}, 'b': 100})
print(v14 | k)
print(({'b': 2} if k else v14) | (lambda **k: k)(**{**{'a': 1}, 'b': 100}))
def f(**k): return k
print({"x": 1} | f(a=1, b="c"), f(a=2) | {"x": 1}, {1: 2} | f(a=1))
d = {"a": 1}
d |= f(q=1)
print(d)
from collections import ChainMap
def h(v14: dict[str, int], v10: str):
    v14 = ((v14 if v10 else dict(ChainMap(v14, v14))) | (lambda **k: k)(**{**{'a': 1}, v10: 100}))
    return v14
print(h({"q": 3}, "w"))
v15 = dict(ChainMap(v14, v14))
print(v15 | f(u=1), f(u=1) | v15)

def f(x):
    import math
    return math.sqrt(x)
print(f(4.0))
try:
    import json2
except ImportError as e:
    print(e, type(e).__name__)
    json2 = None
print(json2)
if True:
    import math as m
    from math import floor
print(m.pi, floor(2.5))
def g():
    from math import ceil, floor as fl
    def h(x): return ceil(x)
    return ceil(2.5), fl(2.5), h(1.2), (lambda: fl(3.3))()
print(g())
try:
    from math import nosuch
except ImportError:
    def nosuch(x): return x + 1
print(nosuch(1))
try:
    from typing import List
except ImportError:
    List = None
print(List is None)

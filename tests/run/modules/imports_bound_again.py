import math
import os.path as p
from json import dumps
print(math.pi > 3, p.join("a", "b"), dumps([1]))
math = 5
print(math)
def dumps(x): return "mine"
print(dumps([1]))
del p
try: p
except NameError as e: print(e)
import string
del string
try: string.digits
except NameError as e: print(e)
import string
print(string.digits)
import json
json = json.dumps
print(json([2]))
from math import sqrt
sqrt = sqrt(16)
print(sqrt)
def f():
    import math
    math = math.floor(2.5)
    return math
print(f())
def g():
    import string
    del string
    try: return string
    except UnboundLocalError as e: return str(e)
print(g())

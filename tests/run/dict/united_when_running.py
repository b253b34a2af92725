from collections import OrderedDict, Counter, defaultdict
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
o = OrderedDict(z=0)
for x in (5, {"a": 1}, OrderedDict(b=2), {3: 4}):
    show(lambda: x | o)
    show(lambda: o | x)
for y in (5, {"a": 1}, OrderedDict(b=2), {3: 4}, defaultdict(int, q=1), Counter("a")):
    for x in (5, {"a": 1}, OrderedDict(b=2), {3: 4}, defaultdict(int, q=1), Counter("a")):
        show(lambda: x | y)

from collections import OrderedDict, Counter, defaultdict
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: Counter("a") | {"a": 1})
show(lambda: {"a": 1} | Counter("a"))
show(lambda: Counter("a") | {3: 4})
show(lambda: {3: 4} | Counter("a"))
show(lambda: Counter("a") | OrderedDict(b=2))
show(lambda: OrderedDict(b=2) | Counter("a"))
show(lambda: defaultdict(int, q=1) | Counter("a"))
show(lambda: Counter("a") | defaultdict(int, q=1))
show(lambda: Counter("a") + {"a": 1})
show(lambda: Counter("a") & {"a": 1})
show(lambda: Counter("a") | 5)
c = Counter("ab")
try:
    c |= {"z": 5}
    print(c)
except Exception as e:
    print(type(e).__name__, e)
c = Counter("abca")
print(Counter(c), Counter(Counter(a=2)), dict(c), Counter({**c}))
x = Counter({"a": 1})
x[3] = 2
print(Counter(x), Counter(x, a=5))

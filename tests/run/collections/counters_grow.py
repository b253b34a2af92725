from collections import Counter, OrderedDict, ChainMap
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
others = (Counter(b=3, a=-1), {"z": 5, "a": 1}, {}, {3: 4.5}, OrderedDict(b=9), {"a": "x"}, 5, None, {"a": None}, ChainMap({"a": 7, "b": 0}))
for x in others:
    def add():
        c = Counter("abbc"); c += x; return c
    def sub():
        c = Counter("abbc"); c -= x; return c
    def ior():
        c = Counter("abbc"); c |= x; return c
    def iand():
        c = Counter("abbc"); c &= x; return c
    show(add); show(sub); show(ior); show(iand)
c = Counter("ab"); c += {"z": 5}; print(c)
c = Counter("ab"); c -= {"a": 5}; print(c)
c = Counter("ab"); c |= {"z": 5}; print(c)
c = Counter("ab"); c &= {"a": 5, "b": 0}; print(c)
c = Counter("ab"); c &= c; print(c)
c = Counter("ab"); c |= c; c += c; print(c); c -= c; print(c)
c = Counter("ab"); c += {"z": 2.5}; print(c)
c = Counter("ab"); c |= {3: 4}; print(c)

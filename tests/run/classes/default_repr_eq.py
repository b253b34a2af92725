class Thing:
    def __init__(self, n):
        self.n = n


a, b = Thing(1), Thing(1)
print(a == a, a == b, a != b, a is b, a in [b, a], [b, a].index(a), hash(a) == hash(a))
print(repr(a).startswith("<__main__.Thing object at 0x"), str(a) == repr(a))
d = {a: "a", b: "b"}
print(d[a], d[b], len(d))
try:
    print(a < b)
except TypeError as e:
    print(e)
try:
    a + b
except TypeError as e:
    print(e)
try:
    len(a)
except TypeError as e:
    print(e)
try:
    a[0]
except TypeError as e:
    print(e)
try:
    for x in a:
        pass
except TypeError as e:
    print(e)
try:
    a()
except TypeError as e:
    print(e)
try:
    a.missing
except AttributeError as e:
    print(e)
try:
    -a
except TypeError as e:
    print(e)

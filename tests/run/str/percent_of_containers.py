from collections import deque, UserDict, UserList, namedtuple, ChainMap, Counter
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
P = namedtuple("P", "x y")
for x in (deque([1]), UserDict(a=1), UserList([1]), P(1, 2), ChainMap({"a": 3}), Counter("a"), [1], {"a": 2}, deque()):
    show(lambda: "" % x)
    show(lambda: "%(a)s" % x)
    show(lambda: "%s" % x)
    show(lambda: b"" % x)
show(lambda: "%(a)s %(b)s %(a)s" % {"a": 1, "b": 2})
show(lambda: "%(a)*d" % {"a": 3})
show(lambda: "%%(a)s %(a)s%%" % {"a": 3})
show(lambda: "%5%" % ())
show(lambda: "100%" % ())
show(lambda: "%(a)%" % {"a": 1})
show(lambda: "%d%%" % 50)

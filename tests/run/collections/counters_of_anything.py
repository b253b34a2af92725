from collections import Counter, OrderedDict, UserDict, deque
import json
for text in ('{"a": 2, "b": 0.5}', '["a", "b", "a"]', '"abca"', '{}', '[]', '{"z": null, "y": "q"}', '5', 'null', '[[1]]'):
    x = json.loads(text)
    for go in (Counter, Counter().update, Counter(a=3).update, Counter(a=3).subtract):
        try:
            print(go(x))
        except Exception as e:
            print(type(e).__name__, e)
    try:
        print(Counter(x))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        c = Counter("ab")
        c.update(x)
        print(c)
        c = Counter({1: 2})
        c.subtract(x, k=5)
        print(c, c[1])
    except Exception as e:
        print(type(e).__name__, e)
for m in (UserDict(a=1), OrderedDict(b=2), Counter("zz"), [1, "a"], {"x": 1, 2: "y"}):
    print(Counter(m))
print(Counter(UserDict(a=1)), Counter(UserDict(a=1)) + Counter("ab"))
class Keys:
    def keys(self):
        return "ab"
    def __getitem__(self, k):
        return 7
    def __iter__(self):
        return iter("xy")
print(Counter(Keys()))
for a, m in ((5, -1), ("ab", -1), (5, 2), (None, 1)):
    try:
        print(deque(a, m))
    except Exception as e:
        print(type(e).__name__, e)
try:
    deque(5, -1)
except Exception as e:
    print(type(e).__name__, e)
try:
    deque(5)
except Exception as e:
    print(type(e).__name__, e)

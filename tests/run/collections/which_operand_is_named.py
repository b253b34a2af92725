from collections import Counter, OrderedDict, defaultdict
try:
    print(max({"a": [1]}, Counter("abc")))
except TypeError as e:
    print(e)
b = bytearray(3)
for v in (1j, None, "ab", 5, 2.5, [1, "a"], ["a"], (300,), (None,), object, 7):
    try:
        b[0:1] = v
        print(b)
    except Exception as e:
        print(type(e).__name__, e)
try:
    b[:] = 1j ** -1
except Exception as e:
    print(type(e).__name__, e)
try:
    b.extend(1j)
except Exception as e:
    print(type(e).__name__, e)
try:
    b += 1j
except Exception as e:
    print(type(e).__name__, e)
try:
    b[:] = 2.5
except Exception as e:
    print(type(e).__name__, e)
try:
    b[:] = None
except Exception as e:
    print(type(e).__name__, e)
print(Counter([1, 2]) == Counter("ab"), Counter([1, 2]) <= Counter("ab"), Counter([1]) < Counter(["a", 1]))
print(Counter([1, "a"]) > Counter([1]), Counter() == Counter("a"), Counter([1]) != Counter("a"))

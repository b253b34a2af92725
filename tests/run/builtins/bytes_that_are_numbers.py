def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
for v in (b"xyz", bytearray(b"xyz"), bytearray(b"1.5"), memoryview(b"2.5"), bytearray(b"\xff"), "\ud800", " x ", b" 1_0 ", bytearray(b"1\0")):
    t(float, v)
    t(int, v)
    t(complex, v)
t(int, bytearray(b"zz"), 16)
t(int, b"zz", 40)
try:
    float(bytearray(b"a"))
except ValueError as e:
    print(e)
try:
    int(bytearray(b"a"))
except ValueError as e:
    print(e)
l = [1, 2, 3, 4]
def st(part, v):
    try:
        l[part] = v
        print(l)
    except Exception as e:
        print(type(e).__name__, e)
st(slice(0, 2), 5)
st(slice(0, 4, 2), 5)
st(slice(None, None, -1), None)
st(slice(0, 4, 2), [5])
st(slice(0, 4, 0), 5)
st(slice(0, 1, 1), 5.5)
try:
    l[::2] = 5
except TypeError as e:
    print(e)
try:
    l[:] = 5
except TypeError as e:
    print(e)
try:
    [1, 2][::-1] = 5.5
except TypeError as e:
    print(e)
import bisect
from collections import deque, OrderedDict, Counter
from types import MappingProxyType
import array
class C:
    def __len__(self): return 2
class D(dict):
    pass
class G:
    def __len__(self): return 2
    def __getitem__(self, i): return i * 10
for a in ({}, {1: 2}, OrderedDict(), Counter(), D(), MappingProxyType({}), set(), {1}, frozenset(), deque([1, 3]), array.array("i", [1, 5]), (1, 2), "abc", b"abc", range(9), None, 5, iter([1]), C(), G(), C, {}.keys(), {}.values(), memoryview(b"ab")):
    for f in (bisect.bisect_left, bisect.bisect, bisect.insort):
        t(f, a, 1)
        t(f, a, 1, -1)
        t(f, a, 1, 0, 0)
t(bisect.bisect, [1, 2], 1, "a")
t(bisect.bisect, [1, 2], 1, 0, "a")
t(bisect.bisect, [1, 2], 1, -1, "a")
t(bisect.bisect, {}, 1, 0, "a")
t(bisect.bisect, [1, 2], 1, 0, -1)
t(bisect.bisect, [1, 2], 1, 0, -2)
t(bisect.bisect, [1, 2], 1, 0, 5)

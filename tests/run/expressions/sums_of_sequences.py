from collections import deque
import array
class R:
    def __radd__(self, other): return 'radd'
    def __rmul__(self, other): return 'rmul'
def f(a, b): return a + b
def g(a, b): return a * b
for x in [deque([1]), [1], (1,), 'a', b'a', bytearray(b'q'), array.array('i', [1])]:
    for op in (f, g):
        try:
            print(op(x, R()))
        except TypeError as e:
            print(e)
d = deque([1])
print(d + R(), d * R())
d += R()
print(d)
b = bytearray(b'x')
b += R()
print(b)
a = array.array('i', [1])
a += R()
print(a)

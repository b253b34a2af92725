"""Copies of objects of a class below `bytearray`."""

import copy
class A(bytearray):
    note = None
a = A(b"ab"); a.note = [1]
b = copy.copy(a); c = copy.deepcopy(a)
b.append(1); c.append(2); a.append(3)
print(a, b, c, type(b).__name__, type(c).__name__, b.note is a.note, c.note is a.note, c.note)
x = bytearray(b"q"); y = copy.copy(x); y.append(65); z = copy.deepcopy(x); z.append(66); print(x, y, z)
for v in [a, x, 5]:
    w = copy.copy(v)
    print(w, w is v, w == v)

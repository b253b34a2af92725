"""zip_longest of lists that stay empty: the elements are the fill value alone, or nothing at all."""

import itertools
print(list(itertools.zip_longest([], [], fillvalue=True)))
import itertools
for v in itertools.zip_longest([], [], fillvalue=True):
    print(v)
x = []
y = list(itertools.zip_longest(x, x, fillvalue=True))
print(y)
z = []
for a, b in itertools.zip_longest(z, [1, 2], fillvalue="-"):
    print(a, b)
print(list(itertools.zip_longest(z, "ab", [], fillvalue=0.5)), list(itertools.zip_longest([], (1,))))

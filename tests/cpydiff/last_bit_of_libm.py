"""Logarithms and cube roots are correctly rounded.

CPython calls the C library of the machine it runs on, whose results are off by one in the last place now and then, differently
on different machines. The functions of `math` here give the float nearest to the exact result, the same everywhere.
"""

import math

print(math.log1p(2), math.log(3))
print(math.cbrt(27))

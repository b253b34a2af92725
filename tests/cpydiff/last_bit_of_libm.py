"""Powers, logarithms and cube roots are correctly rounded.

CPython calls the C library of the machine it runs on, whose results are off by one in the last place now and then, differently
on different machines. `**` and the functions of `math` here give the float nearest to the exact result, the same everywhere.
"""

import math

print(math.log1p(2), math.log(3))
print(math.cbrt(27))
print(0.923854799557242**2, 0.923854799557242 * 0.923854799557242)

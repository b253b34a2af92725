"""The place of a warning is that of the call of `warn`, whatever `stacklevel` says.

Which functions called a function is not kept while a program runs; it would cost every call. The class, the text and what
filters say about them are the same.
"""

import sys
import warnings


def old_name() -> None:
    warnings.warn("old_name is deprecated", UserWarning, stacklevel=2)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old_name()
print(caught[0].message, caught[0].lineno)

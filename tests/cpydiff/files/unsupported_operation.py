"""`io.UnsupportedOperation` is an `OSError` only.

In CPython it is a `ValueError` too. A class of the library has one base here.
"""

import io

try:
    open("new.tmp", "w").read()
except OSError as e:
    print(isinstance(e, io.UnsupportedOperation), isinstance(e, ValueError))

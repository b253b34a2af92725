"""Uses what needs a Python at run time, behind something that does not."""

import sys

print("before")
if len(sys.argv) > 1:
    print(eval(sys.argv[1]))

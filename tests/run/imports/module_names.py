# __name__ of modules, and classes compared with object when running.
import collections
import math
import _star_plain

print(math.__name__, collections.__name__, _star_plain.__name__, __name__)
k = object
for cls in (int, str, ValueError, type(None)):
    print(issubclass(cls, k), isinstance(5, k), issubclass(cls, (int, k)))

"""`bisect`: where an element goes in a sorted sequence."""

from core.object import type_name
from stdlib.collections import OrderedDict, defaultdict
from stdlib.operator import index
from stdlib.types import MappingProxyType


def bisect_right(a, x, lo=0, hi=None, *, key=None):
    """Behind the elements that are not greater than x."""
    low, high = _bounds(a, lo, hi)
    if key is None:
        while low < high:
            middle = (low + high) // 2
            if x < a[middle]:
                high = middle
            else:
                low = middle + 1
    else:
        while low < high:
            middle = (low + high) // 2
            if x < key(a[middle]):
                high = middle
            else:
                low = middle + 1
    return low


def bisect_left(a, x, lo=0, hi=None, *, key=None):
    """Before the elements that are not less than x."""
    low, high = _bounds(a, lo, hi)
    if key is None:
        while low < high:
            middle = (low + high) // 2
            if a[middle] < x:
                low = middle + 1
            else:
                high = middle
    else:
        while low < high:
            middle = (low + high) // 2
            if key(a[middle]) < x:
                low = middle + 1
            else:
                high = middle
    return low


def _bounds(a, lo, hi):
    low, high = index(lo), _end(hi)
    if low < 0:
        raise ValueError("lo must be non-negative")
    # What the sequence protocol of C says of what has a length and items by key (classes below have both), or a length alone.
    if type(a) in (dict, OrderedDict, defaultdict, MappingProxyType):
        raise TypeError(f"{type_name(a)} is not a sequence")
    if high == -1:
        high = len(a)
    if not hasattr(a, "__getitem__"):
        raise TypeError(f"'{type_name(a)}' object does not support indexing")
    return low, high


def _end(hi):
    """-1 where there is none."""
    if hi is None:
        return -1
    if not hasattr(hi, "__index__"):
        raise TypeError(f"argument should be integer or None, not '{type_name(hi)}'")
    return index(hi)


def insort_right(a, x, lo=0, hi=None, *, key=None):
    # The place is found before `insert` is.
    at = bisect_right(a, x if key is None else key(x), lo, hi, key=key)
    a.insert(at, x)


def insort_left(a, x, lo=0, hi=None, *, key=None):
    at = bisect_left(a, x if key is None else key(x), lo, hi, key=key)
    a.insert(at, x)


bisect = bisect_right
insort = insort_right
